using SangKien.Documents.Model;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Pdf;

namespace SangKien.Documents.Tests.Decree;

/// <summary>However short or long a paper is: no heading alone at the foot of a page, no cell cut, no word lost.</summary>
public class WholenessTests
{
    public static TheoryData<string> Papers => [.. TestedPapers.All.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void The_PDF_is_whole(string paper) => AssertWhole(TestedPapers.Pdf[paper]);

    [LibreOfficeTheory, MemberData(nameof(Papers))]
    public void The_printed_DOCX_is_whole(string paper) => AssertWhole(TestedPapers.Docx[paper]);

    [Theory, InlineData("mot-trang", 1), InlineData("muoi-hai-trang", 12)]
    public void A_plan_has_the_pages_that_its_words_need(string paper, int pages) => Assert.Equal(pages, TestedPapers.Pdf[paper].Read.Pages.Count);

    [Fact]
    public void A_lost_word_a_lonely_heading_and_a_crossed_cell_are_found()
    {
        var (plan, report) = (TestedPapers.Pdf["ke-hoach"], TestedPapers.Pdf["bao-cao"]);
        var heading = new PaperParts(plan).Blocks.First(block => block.Block is Heading { Level: HeadingLevel.Clause }).Lines[0].Line;
        var cell = report.Read.Pages[1].Lines.First(line => line.Text.StartsWith("Ý tưởng thứ", StringComparison.Ordinal));

        Assert.NotEmpty(LostWords(Changed(plan, line => line == heading ? line with { Text = "" } : line)));
        Assert.NotEmpty(LonelyHeadings(plan with { Read = new([.. plan.Read.Pages.SelectMany(page => Parted(page, heading))]) }));
        Assert.NotEmpty(CrossedLines(Changed(report, line => line == cell ? line with { Right = line.Right + 20 } : line)));
    }

    private static void AssertWhole(Rendered paper)
    {
        var faults = LostWords(paper).Concat(LonelyHeadings(paper)).Concat(CrossedLines(paper)).Take(10).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>Words of the model that stand in the file less often than in the model. A word longer than its line is parted, so those are looked for in parts.</summary>
    private static IEnumerable<string> LostWords(Rendered paper)
    {
        var printed = paper.Read.Lines.SelectMany(line => Split(line.Text)).GroupBy(word => word).ToDictionary(words => words.Key, words => words.Count());
        return Model(paper.Paper).SelectMany(Split).GroupBy(word => word)
            .Where(words => printed.GetValueOrDefault(words.Key) < words.Count())
            .Select(words => $"“{words.Key}” stands {printed.GetValueOrDefault(words.Key)} times, not {words.Count()}");
    }

    private static IEnumerable<string> LonelyHeadings(Rendered paper)
    {
        var parts = new PaperParts(paper);
        foreach (var heading in parts.Blocks.Where(block => block is { Block: Heading, Lines.Count: > 0 }))
        {
            var last = heading.Lines[^1];
            if (!parts.Pages[last.Page].Lines.Any(line => line.Baseline > last.Line.Baseline + 1 && line.Text.Length > 0)) yield return $"“{last.Line.Text}” stands alone at the foot of page {last.Page + 1}";
        }
    }

    /// <summary>Lines of text that a line of the grid runs through.</summary>
    private static IEnumerable<string> CrossedLines(Rendered paper)
    {
        const double inside = 0.3, height = 2.5;
        foreach (var page in paper.Read.Pages)
        {
            var (upright, level) = (page.Rules.Where(rule => rule.Length < 1).ToList(), page.Rules.Where(rule => rule.Length >= 1).ToList());
            foreach (var line in page.Lines.Where(line => line.Text.Length > 0))
            {
                if (upright.Exists(rule => rule.Left > line.Left + inside && rule.Right < line.Right - inside && rule.Top < line.Baseline - 1 && rule.Bottom > line.Baseline)
                    || level.Exists(rule => rule.Top > line.Baseline - height && rule.Top < line.Baseline - inside && rule.Left < line.Right - inside && rule.Right > line.Left + inside))
                    yield return $"“{line.Text}” is crossed by a line of the grid";
            }
        }
    }

    private static IEnumerable<string> Model(AdministrativeDocument paper) =>
    [
        .. Texts(paper.Body), .. paper.Annexes.SelectMany(annex => Texts(annex.Body)), .. paper.LegalBases,
        .. paper.Book?.Parts.SelectMany(part => part.Papers).SelectMany(inside => Texts(inside.Body)) ?? [],
    ];

    private static IEnumerable<string> Texts(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Text.PlainText],
        Heading { Level: HeadingLevel.Clause or HeadingLevel.Article } heading => [heading.Text],
        Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.PlainText),
        _ => Enumerable.Empty<string>(),
    });

    private static IEnumerable<string> Split(string text) =>
        text.Split([' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', '/', ';', ',', ':')).Where(word => word.Length > 0);

    private static Rendered Changed(Rendered paper, Func<ReadLine, ReadLine> change) =>
        paper with { Read = new([.. paper.Read.Pages.Select(page => page with { Lines = [.. page.Lines.Select(change)] })]) };

    /// <summary>The page broken behind a line.</summary>
    private static IEnumerable<ReadPage> Parted(ReadPage page, ReadLine line) =>
        page.Lines.Contains(line) ? [page with { Lines = [.. page.Lines.Where(other => other.Baseline <= line.Baseline)] }, page with { Lines = [.. page.Lines.Where(other => other.Baseline > line.Baseline)] }] : [page];
}
