using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using SangKien.Documents.Html;
using SangKien.Documents.Model;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Pdf;

namespace SangKien.Documents.Tests;

/// <summary>Badges to cut out: words beside a code.</summary>
public class BadgeTests
{
    private static readonly Badge Card = new("Đỗ Thị Hạnh", "Phó Giám đốc Sở Nội vụ", "0123456789ABCDEF0123456789ABCDEF");

    [Fact]
    public void Three_stand_on_a_page_with_words_that_stay_off_the_code()
    {
        var pages = PdfReading.Read(Cards(Card, Card, Card, Card)).Pages;

        Assert.Equal(2, pages.Count);
        Assert.Equal(3, pages[0].Lines.Count(line => line.Text == "ĐỖ THỊ HẠNH"));
        Assert.All(pages[0].Lines, line => Assert.InRange(line.Right, 0, 200 - 32));
    }

    [Fact]
    public void Word_and_the_preview_have_the_same_badge_with_its_code()
    {
        using var file = new DocxFile(Cards(Card));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file.Package).Select(fault => fault.Description));
        Assert.Equal(["ĐỖ THỊ HẠNH", Card.Detail], file.Lines.Where(line => line.Length > 0));
        Assert.Single(file.Package.MainDocumentPart!.ImageParts);
        Assert.Contains("aria-label=\"Mã QR của thẻ đại biểu\"", HtmlEngine.Render(Cards(Card)), StringComparison.Ordinal);
    }

    private static AdministrativeDocument Cards(params Block[] cards) => new() { Annexes = [new Annex { HasEndMark = false, Body = cards }], Properties = new() { Title = "Thẻ đại biểu" } };
}
