using SangKien.Documents.Model;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Pdf;

/// <summary>Parts that are longer than a page, as only a mistake can make them, lose nothing and stay on the paper.</summary>
public class LongPartsTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Range(1, 700).Select(number => $"từ{number}"));

    public static TheoryData<string> Parts => [.. Papers.Keys];

    private static IReadOnlyDictionary<string, AdministrativeDocument> Papers { get; } = new Dictionary<string, AdministrativeDocument>
    {
        ["issuer"] = SamplePapers.Plan with { Letterhead = new("UBND tỉnh Bắc Giang", Words) },
        ["superior"] = SamplePapers.Plan with { Letterhead = new(Words, "Sở") },
        ["place"] = SamplePapers.Plan with { PlaceAndDate = new(Words, new DateOnly(2022, 10, 5)) },
        ["title"] = SamplePapers.Plan with { Title = new("Kế hoạch", Words) },
        ["concerning"] = SamplePapers.OfficialLetter with { Concerning = Words },
        ["addressee"] = SamplePapers.OfficialLetter with { Addressees = [Words] },
        ["post"] = SamplePapers.Plan with { Signatures = [new([Words, "PHÓ GIÁM ĐỐC"], "Nguyễn Phúc Thương")] },
        ["name"] = SamplePapers.Plan with { Signatures = [new(["GIÁM ĐỐC"], Words)] },
        ["pair"] = SamplePapers.Minutes with { Signatures = [new(["THƯ KÝ"], Words), new(["CHỦ TỌA"], "Nguyễn Thanh Bình")] },
        ["recipient"] = SamplePapers.Plan with { Recipients = new([Words], "VT") },
        ["address"] = SamplePapers.Plan with { AddressLine = Words },
        ["annex"] = SamplePapers.Plan with { Annexes = [new Annex { Label = "Phụ lục", Title = Words, Reference = Words }] },
        ["heading"] = SamplePapers.Plan with { Body = [new Heading(HeadingLevel.Roman, "I.", Words), new Paragraph("Nội dung.")] },
        ["column"] = SamplePapers.Plan with { Body = [new Table([new(Words, 30), new("", 30)], [new(["1", "2"])])] },
        ["group"] = SamplePapers.Plan with { Body = [new Table([new("A", 30), new("B", 30)], [new([Words]), new(["1", "2"])])] },
    };

    [Theory, MemberData(nameof(Parts))]
    public void The_PDF_keeps_every_word_inside_its_margins(string part)
    {
        var paper = PdfReading.Read(Papers[part]);
        var text = string.Join(' ', paper.Lines.Select(line => line.Text)).ToUpperInvariant();

        foreach (var number in (int[])[1, 350, 700]) Assert.Contains($"TỪ{number}", text, StringComparison.Ordinal);
        Assert.All(paper.Lines, line => Assert.InRange(line.Baseline, 9, 277.1));
        Assert.All(paper.Lines, line => Assert.InRange(line.Right, 30, 190.3));
    }

    [Theory, MemberData(nameof(Parts))]
    public void Word_keeps_every_word(string part)
    {
        using var file = new DocxFile(Papers[part]);
        var text = string.Concat(file.Main.Document.InnerText, string.Concat(file.Main.FooterParts.Select(footer => footer.Footer.InnerText))).ToUpperInvariant();

        foreach (var number in (int[])[1, 350, 700]) Assert.Contains($"TỪ{number}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_headings_has_no_header_row_and_its_first_cells_say_what_the_rows_are()
    {
        var bytes = PdfReading.Bytes(new AdministrativeDocument { Body = [new Table([new("", 40), new("", 80)], [new(["Thời gian", "8 giờ 00"]), new(["Địa điểm", "Tầng 5"])])], HasEndMark = false });
        var source = System.Text.Encoding.Latin1.GetString(bytes);

        Assert.Equal(3, PdfReading.Read(bytes).Pages[0].Rules.Count(rule => rule.Top == rule.Bottom || rule.Length > 100));
        Assert.Equal(2, source.Split("/Scope/Row").Length - 1);
        Assert.Contains("<pdfaid:conformance>A<", source, StringComparison.Ordinal);
    }
}
