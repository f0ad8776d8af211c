using System.Globalization;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Lays out the contents of a book: each line leads to its section and ends, behind a leader of dots, with the page.</summary>
internal static class ContentsFlow
{
    private const double BelowTitle = 6;

    private static readonly double Indent = Units.Points(Measures.ContentsIndent), Rest = Units.Points(Measures.ContentsRestIndent),
        NumberColumn = Units.Points(Measures.ContentsNumberColumn);

    /// <remarks>The lines break alike whatever the numbers are, so that the pages of the contents can be counted before the numbers are known.</remarks>
    public static void Add(Flow flow, ContentsSection section, Func<int, int> pageOf)
    {
        flow.AddTitle("", HeadLines.Capitals(Phrases.Contents), Measures.TitleSize, flow.AddHeading(0, Phrases.Contents));
        flow.Add(new SpaceItem(BelowTitle) { KeepWithNext = true });
        var contents = flow.Root.Add("TOC");
        StructureElement? part = null;
        foreach (var line in section.Lines)
        {
            var list = line.Level == 0 ? contents : part ??= contents.Add("TOC");
            if (line.Level == 0) part = null;
            AddLine(flow, line, list.Add("TOCI").Add("Reference").Add("Link"), pageOf(line.Target));
        }
    }

    private static void AddLine(Flow flow, ContentsLine line, StructureElement element, int page)
    {
        var indent = line.Level * Indent;
        var title = StyledText.Of(line.Text, Measures.BodySize, line.IsPart ? Emphasis.Bold : Emphasis.None);
        var column = flow.TextWidth - indent - NumberColumn;
        var block = new TextBlock(title, column, element, TextFit.Left with { RestIndent = Rest });
        var link = new ContentsLink(line.Target, $"{line.Text}, trang {page.ToString(CultureInfo.InvariantCulture)}");
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var isLast = i == block.Lines.Count - 1;
            flow.Add(new ContentsItem(block, i, indent, flow.TextWidth, element, link, isLast ? page : null)
            {
                SpaceBefore = i == 0 ? Measures.ParagraphGapPoints : 0, KeepWithNext = !isLast || line.Author.Length > 0 || line.IsPart,
            });
        }

        if (line.Author.Length == 0) return;
        var author = new TextBlock(StyledText.Of(line.Author, Measures.BodySize, Emphasis.Italic), column - Rest, element, TextFit.Left);
        flow.AddLines(author, indent: indent + Rest);
    }
}

/// <summary>Where a line of the contents leads, and the words for it.</summary>
internal sealed record ContentsLink(int Target, string Words);

/// <summary>One line of an entry; the last one has the leader and the number. The whole line is a link.</summary>
internal sealed class ContentsItem(
    TextBlock block, int index, double indent, double textWidth, StructureElement element, ContentsLink link, int? number) : FlowItem
{
    private const double LeaderGap = 4;

    public override double Height => block.LineHeight;

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        block.DrawLine(page, left + indent, placed.Top, index);
        page.Links.Add(new PageLink(element, left + indent, placed.Top, textWidth - indent, Height, link.Target, link.Words));
        if (number is { } given) DrawNumber(page, left, placed.Top, given);
    }

    private void DrawNumber(Page page, double left, double top, int given)
    {
        var text = StyledText.Of(given.ToString(CultureInfo.InvariantCulture), Measures.BodySize);
        var width = text.WidthOf(0, text.Text.Length);
        var (from, to) = (left + indent + block.RightOf(index) + LeaderGap, left + textWidth - width - LeaderGap);
        if (from < to) page.Inks.Add(new LeaderInk(from, to, top + block.Ascent));
        new TextBlock(text, width + 1, element, TextFit.Left).Draw(page, left + textWidth - width, top);
    }
}
