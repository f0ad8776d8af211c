using System.Text;
using ExcelDataReader;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

public sealed class IdeaExportTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    [Fact]
    public async Task Ideas_as_xlsx_are_inert()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
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
}
