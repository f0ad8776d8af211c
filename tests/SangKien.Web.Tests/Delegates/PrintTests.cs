using System.Net;
using System.Text.RegularExpressions;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace SangKien.Web.Tests.Delegates;

public sealed class PrintTests(DelegatePortal portal) : IClassFixture<DelegatePortal>
{
    [Fact]
    public async Task The_annex_names_everybody_in_order_and_ends_as_the_decree_says()
    {
        using var pdf = await PrintAsync("danh-sach");
        var text = Text(pdf);

        string[] order =
        [
            "DANH SÁCH ĐẠI BIỂU DỰ HỘI THẢO", $"(Kèm theo {portal.PlanNumber} ngày 05 tháng 10 năm 2022 của Sở Khoa học và Công nghệ)", "STT", "I. Lãnh đạo Sở",
            "Nguyễn Đức Kiên", "II. Khách mời", DelegatePortal.Guest, "III. Các phòng, đơn vị thuộc Sở", "Hoàng Thị Mai", "Phạm Văn Tuấn", "Danh sách gồm có 09 đại biểu",
        ];
        Assert.All(order, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Equal(order, order.OrderBy(part => text.IndexOf(part, StringComparison.Ordinal)));
        Assert.EndsWith("./.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CỘNG HÒA", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_repeats_its_head_and_numbers_its_pages_from_two()
    {
        foreach (var number in Enumerable.Range(1, 60))
            portal.AddPerson($"Người Thứ {number:00}");
        await portal.Office.PostAsync($"{portal.List}/lap-danh-sach", new { });

        using var pdf = await PrintAsync("danh-sach");

        Assert.True(pdf.NumberOfPages > 1);
        Assert.All(pdf.GetPages(), page => Assert.Contains("STT", page.GetWords().Select(word => word.Text)));
        Assert.Equal("2", pdf.GetPage(2).GetWords().MaxBy(word => word.BoundingBox.Top)!.Text);
        Assert.NotEqual("1", pdf.GetPage(1).GetWords().MaxBy(word => word.BoundingBox.Top)!.Text);
    }

    [Fact]
    public async Task The_signing_sheet_is_landscape_with_a_column_to_sign()
    {
        using var pdf = await PrintAsync("danh-sach-ky-ten");

        Assert.True(pdf.GetPage(1).Width > pdf.GetPage(1).Height);
        Assert.Contains("Ký tên", Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_of_the_chosen_groups_has_a_landscape_page_with_two_plates()
    {
        using var pdf = await PrintAsync("bien-ten", "&nhom=Guest");

        Assert.Equal(2, pdf.NumberOfPages);
        Assert.True(pdf.GetPage(1).Width > pdf.GetPage(1).Height);
        var first = string.Join(' ', pdf.GetPage(1).GetWords().Select(word => word.Text));
        Assert.Equal(2, Regex.Count(first, DelegatePortal.Guest, RegexOptions.IgnoreCase));
        Assert.DoesNotContain("Nguyễn Đức Kiên", Text(pdf), StringComparison.OrdinalIgnoreCase);
        using var all = await PrintAsync("bien-ten");
        Assert.Contains("Nguyễn Đức Kiên", Text(all), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Name_plates_are_the_office_s_alone_and_need_somebody_who_comes()
    {
        using var docx = await portal.Office.SendAsync($"{portal.List}/bien-ten?dang=docx");
        Assert.Equal("bien-ten.docx", docx.Content.Headers.ContentDisposition!.FileName);
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt, TestOrganisation.Director })
            Assert.Equal(HttpStatusCode.Forbidden, await portal.As(account).StatusAsync($"{portal.List}/bien-ten"));

        using var empty = new CompiledPortal();
        var list = $"/hoi-thao/{empty.WorkshopId}/dai-bieu";
        Assert.Contains("Danh sách chưa có đại biểu nào dự để in biển tên.", await empty.As(TestOrganisation.Office).RefusalAsync(list, $"{list}/bien-ten"), StringComparison.Ordinal);
    }

    private async Task<PdfDocument> PrintAsync(string name, string groups = "")
    {
        using var response = await portal.Office.SendAsync($"{portal.List}/{name}?dang=pdf{groups}");
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        return PdfDocument.Open(await response.Content.ReadAsByteArrayAsync());
    }

    private static string Text(PdfDocument pdf) => string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select((Word word) => word.Text));
}
