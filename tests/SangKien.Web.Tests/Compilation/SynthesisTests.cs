using System.Text;
using ExcelDataReader;
using SangKien.Web.Tests.Portal;
using UglyToad.PdfPig;

namespace SangKien.Web.Tests.Compilation;

public sealed class SynthesisTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    [Fact]
    public async Task The_report_is_an_official_pdf_with_its_parts_in_order()
    {
        using var response = await portal.As(TestOrganisation.CsShtt).SendAsync($"{portal.Board}/bao-cao?dang=pdf");
        using var pdf = PdfDocument.Open(await response.Content.ReadAsByteArrayAsync());
        var text = string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));

        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        string[] order =
        [
            "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "BÁO CÁO", $"Thực hiện {portal.PlanNumber} ngày 05/10/2022", "I. TÌNH HÌNH TIẾP NHẬN", "II. TỔNG HỢP NỘI DUNG",
            "III. CÁC Ý TƯỞNG", CompiledPortal.AcceptedTitle, "IV. NHẬN XÉT, ĐỀ XUẤT", "./.", "GIÁM ĐỐC", "Nguyễn Đức Kiên", "DANH SÁCH PHÒNG, ĐƠN VỊ",
        ];
        Assert.Equal(order, order.OrderBy(part => text.IndexOf(part, StringComparison.Ordinal)));
        Assert.All(order, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Contains("DỰ THẢO", text, StringComparison.Ordinal);
        Assert.Contains(CompiledPortal.HostileTitle, text, StringComparison.Ordinal);
        Assert.DoesNotContain(CompiledPortal.DraftTitle, text, StringComparison.Ordinal);
        Assert.DoesNotContain(CompiledPortal.ReturnedTitle, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ideas_as_xlsx_are_inert()
    {
        using var response = await portal.As(TestOrganisation.CsShtt).SendAsync($"{portal.Board}/y-tuong?dang=xlsx");
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(await response.Content.ReadAsStreamAsync());
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), null) ?? "")]);

        Assert.Equal("Nhóm vấn đề", rows[0][0]);
        Assert.Equal(4, rows.Count - 1);
        Assert.Contains("=HYPERLINK(\"http://x\")", rows.Single(row => row[3] == CompiledPortal.HostileTitle)[5], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ideas_as_csv_are_inert()
    {
        using var response = await portal.As(TestOrganisation.CsShtt).SendAsync($"{portal.Board}/y-tuong?dang=csv");
        var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());

        Assert.Contains("'=HYPERLINK", text, StringComparison.Ordinal);
        Assert.DoesNotContain(";=HYPERLINK", text, StringComparison.Ordinal);
        Assert.StartsWith("attachment", response.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_is_not_made_is_not_found() =>
        Assert.Equal(System.Net.HttpStatusCode.NotFound, await portal.As(TestOrganisation.CsShtt).StatusAsync($"{portal.Board}/bao-cao?dang=exe"));
}
