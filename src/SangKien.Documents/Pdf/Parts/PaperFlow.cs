using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Lays out a paper of a book: the heading of its part, title and author, content, closing lines.</summary>
internal static class PaperFlow
{
    private const double BelowPart = 12, BelowTitle = 6, AboveClosing = 12;
    private const int PartRank = -1;

    public static void Add(Flow flow, PaperSection section)
    {
        if (section is { OpensPart: true, Part: { } part })
        {
            flow.AddTitle(part.Marker, HeadLines.Capitals(part.Title), Measures.TitleSize, flow.AddHeading(PartRank, HeadLines.Part(part)));
            flow.Add(new SpaceItem(BelowPart) { KeepWithNext = true });
        }

        flow.AddTitle("", HeadLines.PaperTitle(section.Paper), Measures.TitleSize, flow.AddHeading(0, section.Name));
        if (section.Paper.Author.Length > 0)
            flow.AddLines(Centered(flow, StyledText.Of(section.Paper.Author, Measures.BodySize, Emphasis.Italic), flow.TextWidth), keepWithNext: true);
        flow.Add(new SpaceItem(BelowTitle) { KeepWithNext = true });
        BodyFlow.Add(flow, section.Body);
        AddClosing(flow, section.Paper.Closing);
    }

    /// <summary>The lines stay together and with the last two lines of the content.</summary>
    private static void AddClosing(Flow flow, IReadOnlyList<RichText> lines)
    {
        if (lines.Count == 0) return;
        flow.KeepLastLinesWithNext();
        var half = flow.TextWidth / 2;
        for (var i = 0; i < lines.Count; i++)
            flow.AddLines(Centered(flow, StyledText.Of(lines[i], Measures.BodySize), half), i == 0 ? AboveClosing : 0, i < lines.Count - 1, half);
    }

    private static TextBlock Centered(Flow flow, StyledText text, double width) => new(text, width, flow.Root.Add("P"), TextFit.Centered);
}
