using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Validation;
using SangKien.Documents.Html;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Pdf;
using SangKien.Documents.Tests.Samples;
using UglyToad.PdfPig;

namespace SangKien.Documents.Tests;

/// <summary>A picture in the text, in every format; one that cannot be read never takes the paper with it.</summary>
public class PictureTests
{
    private static readonly Picture Png = new(SamplePictures.TransparentPng, "Sơ đồ quy trình", 60) { Caption = "Hình 1. Sơ đồ quy trình xét công nhận sáng kiến" };
    private static readonly Picture Jpeg = new(SamplePictures.Jpeg, "Ảnh hội thảo", 40);
    private static readonly AdministrativeDocument Paper = SamplePapers.Plan with { Body = [new Paragraph("Trước hình."), Png, Jpeg, new Paragraph("Sau hình.")] };
    private static readonly AdministrativeDocument Broken = SamplePapers.Plan with { Body = [new Paragraph("Trước."), Png with { File = new byte[50] }, new Paragraph("Sau.")] };

    [Fact]
    public void The_PDF_shows_it_as_wide_as_the_model_says_in_the_middle_of_the_text()
    {
        using var file = PdfDocument.Open(PdfReading.Bytes(Paper));
        var boxes = file.GetPage(1).GetImages().Select(image => image.BoundingBox).ToList();

        Assert.Equal([60, 40], boxes.Select(box => Math.Round(box.Width * 25.4 / 72, 1)));
        Assert.All(boxes, box => Assert.Equal(110, (box.Left + box.Right) / 2 * 25.4 / 72, 0.1));
        Assert.All(boxes, box => Assert.Equal(box.Width, box.Height, 0.1));
    }

    [Fact]
    public void The_PDF_says_what_it_shows_and_stays_archival()
    {
        var source = Encoding.Latin1.GetString(PdfReading.Bytes(Paper));

        Assert.Equal(2, Regex.Count(source, "/S/Figure/P"));
        Assert.Contains("/Alt<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("Sơ đồ quy trình")) + ">", source, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>A<", source, StringComparison.Ordinal);
        Assert.DoesNotContain("/SMask", source, StringComparison.Ordinal);
        Assert.Contains("/Filter/DCTDecode", source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_picture_is_written_once()
    {
        var source = Encoding.Latin1.GetString(PdfReading.Bytes(Paper with { Body = [Png, Png] }));

        Assert.Equal(1, Regex.Count(source, "/Subtype/Image"));
    }

    [Fact]
    public void A_picture_higher_than_the_page_is_made_to_fit_with_its_caption()
    {
        var page = Assert.Single(PdfReading.Read(new AdministrativeDocument { Body = [Png with { Width = 400 }], HasEndMark = false }).Pages);

        Assert.Equal(Png.Caption, page.Lines[^1].Text);
        Assert.InRange(page.Lines[^1].Baseline, 170, 277);
    }

    [Fact]
    public void Word_has_it_with_its_words_and_the_validator_finds_nothing()
    {
        using var file = new DocxFile(Paper with { VerificationAddress = "https://sangkien.example.vn/kiem-tra/7Q2M4K9T" });
        var pictures = file.Body.Descendants<DocProperties>().ToList();

        Assert.Equal(["Sơ đồ quy trình", "Ảnh hội thảo"], pictures.Select(picture => picture.Description!.Value).Where(words => !words!.Contains("QR", StringComparison.Ordinal)));
        Assert.Equal(3, pictures.Select(picture => picture.Id!.Value).Distinct().Count());
        Assert.Equal(60 * 36_000, file.Body.Descendants<Inline>().First().Extent!.Cx!.Value);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file.Package).Select(fault => fault.Description));
    }

    [Fact]
    public void The_preview_has_it_with_its_words_and_without_an_address_to_fetch()
    {
        var pictures = new HtmlParser().ParseDocument(HtmlEngine.Render(Paper)).QuerySelectorAll("figure img");

        Assert.Equal(["Sơ đồ quy trình", "Ảnh hội thảo"], pictures.Select(picture => picture.GetAttribute("alt")));
        Assert.All(pictures, picture => Assert.Matches("^data:image/(png|jpeg);base64,", picture.GetAttribute("src")));
    }

    [Fact]
    public void A_picture_that_cannot_be_read_leaves_its_words_and_the_paper_is_whole()
    {
        const string words = "[Không hiển thị được hình: Sơ đồ quy trình]";
        using var word = new DocxFile(Broken);

        Assert.Contains(words, PdfReading.Read(Broken).Text, StringComparison.Ordinal);
        Assert.Contains("Sau./.", PdfReading.Read(Broken).Text, StringComparison.Ordinal);
        Assert.Contains(words, word.Lines);
        Assert.Contains(words, new HtmlParser().ParseDocument(HtmlEngine.Render(Broken)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lint_names_a_picture_that_cannot_be_printed_and_one_without_words()
    {
        Assert.Contains(Nd30Lint.Check(Broken), finding => finding.Message == "Tệp không phải là hình PNG hoặc JPEG.");
        Assert.Contains(Nd30Lint.Check(Paper with { Body = [Png with { AlternativeText = " " }] }), finding => finding.Message.StartsWith("Hình chưa có lời", StringComparison.Ordinal));
        Assert.DoesNotContain(Nd30Lint.Check(Paper), finding => finding.Place == "Hình");
    }

    [Fact]
    public void The_end_mark_follows_a_picture_on_a_line_of_its_own() =>
        Assert.Equal("./.", PdfReading.Read(new AdministrativeDocument { Body = [new Paragraph("Trước hình."), Jpeg] }).Lines.Last().Text);
}
