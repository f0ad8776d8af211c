using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Proceedings;
using SangKien.Web.Features.Proceedings;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;
using UglyToad.PdfPig;

namespace SangKien.Web.Tests.Proceedings;

/// <summary>Kỷ yếu: chosen and ordered, made in the background, kept, made again.</summary>
public sealed class ProceedingsTests : IDisposable
{
    private const string OwnTitle = "Tham luận của Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ";
    private const string SentPaper = "Tham luận của Phòng Quản lý Công nghệ";

    private readonly CompiledPortal _portal = new();
    private readonly Browser _drafter;

    public ProceedingsTests() => _drafter = _portal.As(TestOrganisation.CsShtt);

    private string Page => $"/hoi-thao/{_portal.WorkshopId}/ky-yeu";

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_chosen_contributions_become_a_kept_book_in_their_order()
    {
        _portal.FixMeeting();
        await _drafter.PostAsync(Page, new { Title = "Kỷ yếu hội thảo", Remark = "(Lưu hành nội bộ)", Foreword = "Lời do Ban biên tập viết." }, action: "/ky-yeu");
        Accept(SentPaper);
        var (own, sent) = (IdOf(OwnTitle), IdOf(SentPaper));
        await _drafter.PostAsync(Page, new { }, action: $"/{sent}/dua-vao");
        await _drafter.PostAsync(Page, new { place = "1" }, action: $"/{sent}/chuyen");
        Assert.Equal([sent, own], Load().ContributionIds);

        await _drafter.PostAsync(Page, new { }, action: "/lap");
        Assert.Equal(ProceedingsState.Waiting, Load().State);
        await _portal.RunAsync<MakeProceedingsJob>();

        Assert.Equal((ProceedingsState.Made, ""), (Load().State, Load().Failure));
        var text = await ReadAsync();
        Assert.All(
            new[] { "KỶ YẾU HỘI THẢO", "Lời do Ban biên tập viết.", "MỤC LỤC", "KẾ HOẠCH", OwnTitle, CompiledPortal.AcceptedTitle, SentPaper },
            part => Assert.Contains(part, text, StringComparison.OrdinalIgnoreCase));
        Assert.All(new[] { CompiledPortal.ReturnedTitle, CompiledPortal.DraftTitle }, part => Assert.DoesNotContain(part, text, StringComparison.OrdinalIgnoreCase));
        Assert.True(text.LastIndexOf(SentPaper, StringComparison.OrdinalIgnoreCase) < text.LastIndexOf(OwnTitle, StringComparison.OrdinalIgnoreCase));
        using var docx = await _drafter.SendAsync($"{Page}/tep/docx");
        Assert.Equal("ky-yeu.docx", docx.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("Kỷ yếu đã lập xong", (await _drafter.GetAsync("/thong-bao")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_makes_the_files_old_and_another_book_replaces_them()
    {
        _portal.FixMeeting();
        await MakeAsync();
        var first = Load();
        Assert.Contains("Tệp khớp với nội dung hiện nay", await TextAsync(), StringComparison.Ordinal);

        Accept(SentPaper);
        await _drafter.PostAsync(Page, new { }, action: $"/{IdOf(SentPaper)}/dua-vao");
        Assert.Contains("Nội dung đã thay đổi từ lần lập đó", await TextAsync(), StringComparison.Ordinal);
        await MakeAsync();

        using var after = _portal.NewContext();
        Assert.False(after.Files.Single(file => file.Id == first.PdfFileId).IsKept);
        Assert.True(after.Files.Single(file => file.Id == Load().PdfFileId).IsKept);
    }

    [Fact]
    public async Task A_failure_says_why_and_can_be_tried_again()
    {
        await MakeAsync();
        Assert.Equal(ProceedingsState.Failed, Load().State);
        Assert.Contains("Chưa ấn định thời gian, địa điểm hội thảo", await TextAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await _drafter.StatusAsync($"{Page}/tep/pdf"));

        _portal.FixMeeting();
        await MakeAsync();

        Assert.Equal((ProceedingsState.Made, ""), (Load().State, Load().Failure));
    }

    [Fact]
    public async Task A_book_that_stops_in_the_midst_is_begun_again_but_not_for_ever()
    {
        _portal.FixMeeting();
        await _drafter.PostAsync(Page, new { }, action: "/lap");
        var refused = await _drafter.PostAsync(Page, new { Title = "" }, action: "/ky-yeu");
        Assert.Equal(["Nhập tên in trên bìa."], refused.Refusals);
        Stop(attempts: 1);
        await _portal.RunAsync<MakeProceedingsJob>();
        Assert.Equal(ProceedingsState.Made, Load().State);

        await _drafter.PostAsync(Page, new { }, action: "/lap");
        Stop(attempts: 3);
        await _portal.RunAsync<MakeProceedingsJob>();
        Assert.Equal(ProceedingsState.Failed, Load().State);
        Assert.NotNull(Load().PdfFileId);
    }

    [Fact]
    public async Task The_page_shows_how_far_it_has_come_and_refuses_strangers()
    {
        _portal.FixMeeting();
        await _drafter.PostAsync(Page, new { }, action: "/lap");
        using (var db = _portal.NewContext())
            db.Proceedings.ExecuteUpdate(update => update.SetProperty(edition => edition.State, ProceedingsState.Making).SetProperty(edition => edition.Sections, 3).SetProperty(edition => edition.AllSections, 12).SetProperty(edition => edition.Pages, 40));

        var part = await _drafter.GetAsync($"{Page}/tien-do");

        Assert.Contains("Đã viết 3/12 phần, 40 trang", part.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("25", part.QuerySelector("progress")!.GetAttribute("value"));
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Office, TestOrganisation.Director })
            Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(account).StatusAsync($"{Page}/tep/pdf"));
        Assert.Equal(HttpStatusCode.NotFound, await _drafter.StatusAsync("/hoi-thao/999/ky-yeu"));
    }

    private async Task MakeAsync()
    {
        await _drafter.PostAsync(Page, new { }, action: "/lap");
        await _portal.RunAsync<MakeProceedingsJob>();
    }

    private async Task<string> TextAsync() => (await _drafter.GetAsync(Page)).QuerySelector("main")!.TextContent;

    private void Stop(int attempts)
    {
        using var db = _portal.NewContext();
        db.Proceedings.ExecuteUpdate(update => update.SetProperty(edition => edition.State, ProceedingsState.Making).SetProperty(edition => edition.Attempts, attempts));
    }

    private void Accept(string title)
    {
        using var db = _portal.NewContext();
        db.Contributions.Single(contribution => contribution.Title == title).Accept(IssuedWorkshop.Person(db, TestOrganisation.CsShtt).Id, PortalFactory.Start.UtcDateTime);
        db.SaveChanges();
    }

    private int IdOf(string title)
    {
        using var db = _portal.NewContext();
        return db.Contributions.Single(contribution => contribution.Title == title).Id;
    }

    private ProceedingsEdition Load()
    {
        using var db = _portal.NewContext();
        return db.Proceedings.AsNoTracking().Single();
    }

    private async Task<string> ReadAsync()
    {
        using var response = await _drafter.SendAsync($"{Page}/tep/pdf");
        using var pdf = PdfDocument.Open(await response.Content.ReadAsByteArrayAsync());
        return string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }
}
