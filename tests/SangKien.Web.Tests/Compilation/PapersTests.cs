using System.Net;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;
using UglyToad.PdfPig;

namespace SangKien.Web.Tests.Compilation;

/// <summary>Báo cáo đề dẫn and kỷ yếu.</summary>
public sealed class PapersTests : IDisposable
{
    private const string Introduction = "bao-cao-de-dan";
    private const string Proceedings = "ky-yeu";
    private const string OwnTitle = "Tham luận của Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ";
    private const string SentPaper = "Tham luận của Phòng Quản lý Công nghệ";

    private readonly CompiledPortal _portal = new();
    private readonly Browser _drafter;

    public PapersTests() => _drafter = _portal.As(TestOrganisation.CsShtt);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_introductory_report_says_what_plan_and_compilation_hold()
    {
        _portal.FixMeeting();
        using (var db = _portal.NewContext())
        {
            var idea = db.Ideas.Single(idea => idea.Title == CompiledPortal.AcceptedTitle);
            idea.MoveTo(db.Themes.Single(theme => theme.Order == 1));
            idea.Assess(new Appraisal(Assessment.Feasible));
            db.SaveChanges();
        }

        var text = await ReadAsync(Introduction);

        string[] parts =
        [
            "BÁO CÁO ĐỀ DẪN", $"Thực hiện {_portal.PlanNumber} ngày 05/10/2022", "ngày 28/10/2022", "Sáng kiến còn ít", "Đánh giá thực trạng hoạt động sáng kiến",
            "Đề nghị hội thảo tập trung thảo luận", CompiledPortal.AcceptedTitle,
        ];
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Thiếu số liệu", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nháp", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_book_holds_the_accepted_contributions_only_in_the_order_of_the_units()
    {
        _portal.FixMeeting();
        var before = await ReadAsync(Proceedings);
        Accept(SentPaper);
        var after = await ReadAsync(Proceedings);

        string[] parts = ["KỶ YẾU HỘI THẢO", "tập hợp 01 tham luận", "MỤC LỤC", "KẾ HOẠCH", "Báo cáo đề dẫn", OwnTitle, CompiledPortal.AcceptedTitle];
        Assert.All(parts, part => Assert.Contains(part, before, StringComparison.OrdinalIgnoreCase));
        Assert.All(
            new[] { CompiledPortal.SentTitle, CompiledPortal.ReturnedTitle, CompiledPortal.DraftTitle, "Chương trình hội thảo" },
            part => Assert.DoesNotContain(part, before, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("tập hợp 02 tham luận", after, StringComparison.Ordinal);
        Assert.Equal(Units(), new[] { OwnTitle, SentPaper }.OrderBy(title => after.LastIndexOf(title, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory, InlineData(Introduction), InlineData(Proceedings)]
    public async Task A_paper_is_a_file_for_the_compilers_only(string name)
    {
        _portal.FixMeeting();
        using var docx = await _drafter.SendAsync($"{_portal.Board}/{name}?dang=docx");

        Assert.Equal((HttpStatusCode.OK, $"{name}.docx"), (docx.StatusCode, docx.Content.Headers.ContentDisposition!.FileName));
        Assert.NotNull((await _drafter.GetAsync(_portal.Board)).QuerySelector($"a[href='{_portal.Board}/{name}?dang=pdf']"));
        Assert.Equal(HttpStatusCode.NotFound, await _drafter.StatusAsync($"{_portal.Board}/{name}?dang=exe"));
        Assert.Equal(HttpStatusCode.NotFound, await _drafter.StatusAsync($"/hoi-thao/999/tong-hop/{name}"));
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Office, TestOrganisation.Director })
            Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(account).StatusAsync($"{_portal.Board}/{name}"));
    }

    [Theory, InlineData(Introduction), InlineData(Proceedings)]
    public async Task Before_the_day_is_fixed_there_is_no_paper_about_it(string name) =>
        Assert.Contains("Chưa ấn định thời gian, địa điểm hội thảo", await _drafter.RefusalAsync(_portal.Board, $"{_portal.Board}/{name}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_book_without_an_accepted_contribution_is_refused()
    {
        _portal.FixMeeting();
        using (var db = _portal.NewContext())
        {
            db.Contributions.RemoveRange(db.Contributions.Where(contribution => contribution.Status == ContributionStatus.Accepted));
            db.SaveChanges();
        }

        Assert.Contains("Chưa có tham luận nào được tiếp nhận nên chưa lập được kỷ yếu.", await _drafter.RefusalAsync(_portal.Board, $"{_portal.Board}/{Proceedings}"), StringComparison.Ordinal);
    }

    private void Accept(string title)
    {
        using var db = _portal.NewContext();
        db.Contributions.Single(contribution => contribution.Title == title).Accept(IssuedWorkshop.Person(db, TestOrganisation.CsShtt).Id, PortalFactory.Start.UtcDateTime);
        db.SaveChanges();
    }

    private IEnumerable<string> Units()
    {
        using var db = _portal.NewContext();
        return [.. db.Contributions.Where(contribution => contribution.Status == ContributionStatus.Accepted).OrderBy(contribution => contribution.Unit.Order).Select(contribution => contribution.Title)];
    }

    private async Task<string> ReadAsync(string name)
    {
        using var response = await _drafter.SendAsync($"{_portal.Board}/{name}?dang=pdf");
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        using var pdf = PdfDocument.Open(await response.Content.ReadAsByteArrayAsync());
        return string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
    }
}
