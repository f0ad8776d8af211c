using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Html;
using SangKien.Documents.Model;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Pdf;
using UglyToad.PdfPig;
using Paragraph = SangKien.Documents.Model.Paragraph;

namespace SangKien.Documents.Tests;

/// <summary>Cards to cut out, and several papers in one file.</summary>
public class NamePlateTests
{
    private const double Millimetre = 72 / 25.4;
    private static readonly NamePlate Short = new("Lê An", "Chuyên viên Văn phòng Sở"), Long = new("Công Tằng Tôn Nữ Nguyễn Hoàng Thị Phương Thảo Quỳnh Anh", "");

    [Fact]
    public void Two_cards_of_the_size_of_a_stand_are_on_a_page()
    {
        using var file = PdfDocument.Open(PdfReading.Bytes(Cards(Short, Short, Long)));
        var frames = file.GetPage(1).Paths.Where(path => path.IsStroked).Select(path => path.GetBoundingRectangle()!.Value).ToList();

        Assert.Equal(2, file.NumberOfPages);
        Assert.Equal([(200.0, 82.0), (200.0, 82.0)], frames.Select(frame => (Math.Round(frame.Width / Millimetre, 1), Math.Round(frame.Height / Millimetre, 1))));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void A_name_is_as_large_as_its_card_allows_and_stays_inside_it(bool isShort)
    {
        var page = PdfReading.Read(Cards(isShort ? Short : Long)).Pages[0];
        var name = page.Lines.Where(line => line.IsBold).ToList();

        Assert.Equal(isShort ? 60 : 28, name[0].Size);
        Assert.All(page.Lines, line => Assert.InRange(line.Left, 53.5 + 7.9, 253.5 - 8));
        Assert.All(page.Lines, line => Assert.InRange(line.Right, 53.5 + 8, 253.5 - 7.9));
        Assert.Equal((isShort ? Short : Long).Name.ToUpperInvariant(), string.Join(' ', name.Select(line => line.Text)));
    }

    [Fact]
    public void Word_has_the_same_card_and_nothing_to_complain_of()
    {
        using var file = new DocxFile(Cards(Short, Short));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file.Package).Select(fault => fault.Description));
        Assert.Equal(["LÊ AN", Short.Detail, "LÊ AN", Short.Detail], file.Lines);
        Assert.All(file.Body.Descendants<TableRowHeight>(), height => Assert.Equal((4649u, HeightRuleValues.Exact), (height.Val!.Value, height.HeightType!.Value)));
    }

    [Fact]
    public void The_preview_shows_the_measured_size() =>
        Assert.Contains("<p class=\"sk-plate-name sk-plate-60\"><strong>LÊ AN</strong></p>", HtmlEngine.Render(Cards(Short)), StringComparison.Ordinal);

    [Fact]
    public void Papers_of_one_file_begin_on_their_own_first_page()
    {
        var first = new AdministrativeDocument { Title = new("Giấy mời", "Dự hội thảo"), Body = [new Paragraph("Một."), new PageBreak(), new Paragraph("Hai.")] };
        var file = first with { Copies = [first with { Body = [new Paragraph("Ba.")] }] };
        var pages = PdfReading.Read(file).Pages;

        Assert.Equal(["Một.", "Hai./.", "Ba./."], pages.Select(page => page.Lines[^1].Text));
        Assert.Equal([null, "2", null], pages.Select(page => page.Lines.FirstOrDefault(line => line.Baseline < 20)?.Text));
        Assert.Equal(PaperText.Preview(file), PaperText.Word(file));
        using var word = new DocxFile(file);
        Assert.Equal(2, word.Sections.Count);
    }

    private static AdministrativeDocument Cards(params Block[] cards) => new() { Annexes = [new Annex { IsLandscape = true, HasEndMark = false, Body = cards }], Properties = new() { Title = "Biển tên" } };
}
