using System.Net;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;
using UglyToad.PdfPig;

namespace SangKien.Web.Tests.Tracking;

public sealed class LetterTests : IAsyncDisposable
{
    private const string Page = "/theo-doi";
    private const string Letter = "/theo-doi/cong-van-don-doc";

    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task It_goes_to_the_units_that_have_not_sent_and_to_no_other()
    {
        Send(TestOrganisation.UnitStaff);
        var office = _portal.As(TestOrganisation.Office);
        var page = await office.GetAsync(Page);
        using var response = await office.SendAsync(page.QuerySelector($"a[href='{Letter}?dang=pdf']")!.GetAttribute("href")!);
        using var pdf = PdfDocument.Open(await response.Content.ReadAsByteArrayAsync());
        var text = string.Join(' ', pdf.GetPages().SelectMany(sheet => sheet.GetWords()).Select(word => word.Text));

        string[] order = ["DỰ THẢO", "V/v đôn đốc gửi ý kiến tham luận", "Kính gửi", "Thanh tra Sở", "còn 03 phòng, đơn vị chưa gửi", "ít nhất 02 ý tưởng", "trước ngày 22/10/2022", "./."];
        Assert.All(order, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Phòng Quản lý Công nghệ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_made_as_docx_too_for_those_who_follow_the_contributions_only()
    {
        Send(TestOrganisation.UnitStaff);
        using var docx = await _portal.As(TestOrganisation.CsShtt).SendAsync($"{Letter}?dang=docx");

        Assert.Equal("cong-van-don-doc.docx", docx.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.CsShtt).StatusAsync($"{Letter}?dang=exe"));
        Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(TestOrganisation.UnitStaff).StatusAsync(Letter));
    }

    [Fact]
    public async Task Without_a_unit_that_owes_there_is_no_letter()
    {
        Assert.Contains("Chưa có hội thảo nào nhận tham luận nên chưa có đơn vị cần đôn đốc.", await _portal.As(TestOrganisation.CsShtt).RefusalAsync(Page, Letter), StringComparison.Ordinal);
        Send(TestOrganisation.UnitStaff, TestOrganisation.OtherUnitStaff, TestOrganisation.Office, TestOrganisation.CsShtt);

        Assert.Contains("đã gửi ý kiến tham luận nên không có đơn vị cần đôn đốc", await _portal.As(TestOrganisation.CsShtt).RefusalAsync(Page, Letter), StringComparison.Ordinal);
        Assert.Null((await _portal.As(TestOrganisation.CsShtt).GetAsync(Page)).QuerySelector($"a[href^='{Letter}']"));
    }

    private void Send(params string[] accounts)
    {
        using var db = _portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        foreach (var account in accounts)
            IssuedWorkshop.Submitted(db, workshop, account);
    }
}
