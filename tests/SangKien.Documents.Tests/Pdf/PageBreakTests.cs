using SangKien.Documents.Model;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Pdf;

public class PageBreakTests
{
    private const double LineMillimetres = 14 * 1.149 * 25.4 / 72;

    public static TheoryData<int> Lengths => [.. Enumerable.Range(20, 30)];

    /// <summary>Whatever the length of the text, the signature is never alone on its page.</summary>
    [Theory, MemberData(nameof(Lengths))]
    public void Above_a_signature_stand_at_least_two_lines_of_content(int paragraphs)
    {
        var paper = PdfReading.Read(SamplePapers.Plan with { Body = [.. Enumerable.Repeat(new Paragraph("Một dòng ngắn."), paragraphs)] });
        var page = paper.Pages.Single(page => page.Lines.Any(line => line.Text == "Nguyễn Phúc Thương"));

        Assert.Contains(page.Lines, line => line.Text == "KT. GIÁM ĐỐC");
        Assert.Contains(page.Lines, line => line.Text == "- Lưu: VT, CS&SHTT.");
        Assert.True(page.Lines.Count(line => line.Text.StartsWith("Một dòng", StringComparison.Ordinal)) >= 2);
    }

    [Theory, MemberData(nameof(Lengths))]
    public void No_page_begins_or_ends_with_a_single_line_of_a_paragraph(int lines)
    {
        var filler = Enumerable.Repeat((Block)new Paragraph("Một dòng ngắn."), lines);
        var paper = PdfReading.Read(new AdministrativeDocument { Body = [.. filler, Long(4), Long(3), Long(5), Long(2)] });

        foreach (var page in paper.Pages.SkipLast(1))
            Assert.False(StartsParagraph(page.Lines[^1]) && !page.Lines[^1].Text.StartsWith("Một", StringComparison.Ordinal), "a first line alone at the foot");
        foreach (var page in paper.Pages.Skip(1))
        {
            var body = page.Lines.Where(line => line.Baseline > 20).ToList();
            Assert.False(!StartsParagraph(body[0]) && (body.Count == 1 || StartsParagraph(body[1])), "a last line alone at the head");
        }
    }

    [Theory, MemberData(nameof(Lengths))]
    public void A_heading_stands_above_its_text(int lines)
    {
        var filler = Enumerable.Repeat((Block)new Paragraph("Một dòng ngắn."), lines);
        var paper = PdfReading.Read(new AdministrativeDocument
        {
            Body = [.. filler, new Heading(HeadingLevel.Roman, "II.", "Nội dung"), new Heading(HeadingLevel.Clause, "1.", "Chủ đề"), Long(4)],
        });

        Assert.All(paper.Pages, page => Assert.False(page.Lines[^1].IsBold));
    }

    [Fact]
    public void A_row_that_is_higher_than_a_page_goes_on_without_losing_a_word()
    {
        var words = string.Join(' ', Enumerable.Range(1, 900).Select(n => $"từ{n}"));
        var paper = PdfReading.Read(new AdministrativeDocument { Body = [new Table([new("TT", 12), new("Nội dung", 60)], [new(["1", words])])] });

        Assert.True(paper.Pages.Count > 2);
        Assert.All(Enumerable.Range(1, 900), n => Assert.Contains($"từ{n}", paper.Text, StringComparison.Ordinal));
        Assert.All(paper.Pages.SelectMany(page => page.Lines), line => Assert.InRange(line.Baseline, 10, 277));
        Assert.All(paper.Pages.SkipLast(1), page => Assert.InRange(page.Rules.Max(rule => rule.Bottom), 250, 277.1));
    }

    [Fact]
    public void A_header_higher_than_a_page_is_not_repeated()
    {
        var header = string.Join(' ', Enumerable.Repeat("tên cột", 400));
        var paper = PdfReading.Read(new AdministrativeDocument { Body = [new Table([new(header, 20), new("B", 60)], [.. Enumerable.Repeat(new TableRow(["1", "2"]), 50)])] });

        Assert.Equal(400, paper.Text.Split("tên").Length - 1);
    }

    [Fact]
    public void A_thousand_delegates_each_have_their_row()
    {
        var paper = PdfReading.Read(SamplePapers.Report with { Annexes = [SamplePapers.IdeasAnnex(1000)] });

        Assert.Equal(1000, paper.Lines.Count(line => line.Text.Contains(": rút ngắn", StringComparison.Ordinal)));
        Assert.All(paper.Pages.Skip(2), page => Assert.Contains(page.Lines, line => line.Text.StartsWith("TT", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_plan_of_twelve_pages_numbers_them_all()
    {
        var body = Enumerable.Range(0, 12).SelectMany(_ => SamplePapers.Plan.Body.Take(14)).ToList();
        var paper = PdfReading.Read(SamplePapers.Plan with { Body = body });

        Assert.InRange(paper.Pages.Count, 9, 14);
        Assert.Equal(Enumerable.Range(2, paper.Pages.Count - 1).Select(n => $"{n}"), paper.Pages.Skip(1).Select(page => page.Lines[0].Text));
    }

    [Fact]
    public void A_long_list_of_recipients_loses_nobody()
    {
        var recipients = new Recipients([.. Enumerable.Range(1, 120).Select(n => $"Đơn vị số {n}")], "VT, CS&SHTT");
        var paper = PdfReading.Read(SamplePapers.Plan with { Recipients = recipients });

        Assert.Equal(120, paper.Lines.Count(line => line.Text.StartsWith("- Đơn vị số", StringComparison.Ordinal)));
        Assert.All(paper.Lines, line => Assert.InRange(line.Baseline, 10, 277));
    }

    [Fact]
    public void A_name_of_sixty_letters_fits_below_its_post()
    {
        const string name = "Công Tằng Tôn Nữ Hoàng Thị Nguyễn Phúc Khánh Phương Thảo Linh";
        var paper = PdfReading.Read(SamplePapers.Plan with { Signatures = [new(["GIÁM ĐỐC"], name)] });

        Assert.Contains(name, paper.Text, StringComparison.Ordinal);
        Assert.All(paper.Lines, line => Assert.InRange(line.Right, 30, 190.3));
    }

    private static bool StartsParagraph(ReadLine line) => line.Left > 30 + LineMillimetres;

    private static Paragraph Long(int lines) => new(string.Join(' ', Enumerable.Repeat("nâng cao chất lượng hiệu quả hoạt động sáng kiến trên địa bàn tỉnh ta", lines)));
}
