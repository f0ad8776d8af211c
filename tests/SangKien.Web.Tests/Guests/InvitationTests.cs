using System.Net;
using SangKien.Core.Programmes;
using SangKien.Web.Tests.Delegates;
using SangKien.Web.Tests.Portal;
using UglyToad.PdfPig;

namespace SangKien.Web.Tests.Guests;

public sealed class InvitationTests : IDisposable
{
    private readonly DelegatePortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Every_guest_has_a_page_with_day_and_hall_once_they_are_fixed()
    {
        var address = $"{_portal.List}/khach-moi/giay-moi.pdf";
        using (var early = await _portal.Office.SendAsync(address))
            Assert.Equal(HttpStatusCode.Redirect, early.StatusCode);
        _portal.FixMeeting();

        using var pdf = PdfDocument.Open(await (await _portal.Office.SendAsync(address)).Content.ReadAsByteArrayAsync());

        Assert.Equal(2, pdf.NumberOfPages);
        var first = string.Join(' ', pdf.GetPage(1).GetWords().Select(word => word.Text));
        Assert.Contains("GIẤY MỜI", first, StringComparison.Ordinal);
        Assert.Contains(DelegatePortal.Guest, first, StringComparison.Ordinal);
        Assert.Contains("8 giờ 00, thứ Sáu, ngày 28/10/2022", first, StringComparison.Ordinal);
        Assert.Contains("Hội trường tầng 3", first, StringComparison.Ordinal);
        Assert.DoesNotContain("DỰ THẢO", first, StringComparison.Ordinal);
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt, TestOrganisation.Director })
            Assert.NotEqual(HttpStatusCode.OK, await _portal.As(account).StatusAsync(address));
        Assert.Equal(HttpStatusCode.NotFound, await _portal.Office.StatusAsync("/hoi-thao/999/dai-bieu/khach-moi/giay-moi.pdf"));
    }

    [Theory, InlineData("pdf"), InlineData("docx")]
    public async Task The_programme_is_a_paper_once_it_is_published(string format)
    {
        _portal.FixMeeting();
        var address = $"/hoi-thao/{_portal.WorkshopId}/chuong-trinh/chuong-trinh.{format}";
        using (var db = _portal.NewContext())
        {
            db.Programmes.Add(Programme.Begin(db.Workshops.Single())).Entity.Add(new ProgrammeEntry { Title = "Phát biểu khai mạc", Minutes = 10 });
            db.SaveChanges();
            Assert.Equal(HttpStatusCode.Redirect, await _portal.As(TestOrganisation.UnitStaff).StatusAsync(address));
            db.Programmes.Single().Publish(PortalFactory.Start.UtcDateTime);
            db.SaveChanges();
        }

        Assert.Equal(HttpStatusCode.OK, await _portal.As(TestOrganisation.UnitStaff).StatusAsync(address));
    }
}
