using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf;
using Emphasis = SangKien.Documents.Model.Emphasis;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace SangKien.Documents.Docx;

/// <summary>Kỷ yếu: front page and heads of the papers. Titles are headings of Word's navigation pane, one level below their part.</summary>
internal static class DocxBook
{
    private const double FrontWidth = DocxPage.TextWidth - (2 * Measures.FrontInset);
    private const double FrameHeight = Measures.PageHeight - Measures.TopMargin - Measures.BottomMargin;

    /// <summary>Three groups at the head, in the middle and at the foot of the page; the room between them is measured.</summary>
    public static IEnumerable<OpenXmlElement> Front(FrontPage front)
    {
        var groups = new[] { Head(front), Middle(front), Foot(front) };
        var free = FrameHeight - (2 * Measures.FrontInset) - groups.SelectMany(group => group).Sum(line => line.Height);
        for (var i = 0; i < groups.Length; i++)
        {
            var space = i == 0 ? Measures.FrontInset : Math.Max(0, free / 2);
            foreach (var line in groups[i])
            {
                line.Paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines
                {
                    Before = Word.TwipsText(space + line.Above), After = "0",
                };
                yield return line.Paragraph;
                space = 0;
            }
        }
    }

    /// <summary>The heading of the part when the paper opens it, then title and author.</summary>
    public static IEnumerable<OpenXmlElement> PaperHead(PaperSection section)
    {
        if (section is { OpensPart: true, Part: { } part })
            yield return Outlined(Word.Line(DocxStyles.PartTitle, string.Join('\n', HeadLines.PartLines(part))), section.Depth - 1);
        yield return Outlined(Word.Line(DocxStyles.PaperTitle, HeadLines.PaperTitle(section.Paper)), section.Depth);
        if (section.Paper.Author.Length > 0) yield return DocxContents.Entered(Word.Line(DocxStyles.PaperAuthor, section.Paper.Author), section.Paper.Author);
    }

    public static IEnumerable<Paragraph> Closing(BookPaper paper)
    {
        for (var i = 0; i < paper.Closing.Count; i++)
        {
            var line = Word.Paragraph(DocxStyles.PaperClosing, Word.Runs(paper.Closing[i]));
            if (i == 0) line.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = Word.PointTwips(2 * Measures.ParagraphGapPoints) };
            if (i < paper.Closing.Count - 1) line.ParagraphProperties!.KeepNext = new KeepNext();
            yield return line;
        }
    }

    /// <summary>Level of a heading in the navigation pane, from 0.</summary>
    public static Paragraph Outlined(Paragraph heading, int level)
    {
        heading.ParagraphProperties!.OutlineLevel = new OutlineLevel { Val = level };
        return heading;
    }

    private static List<FrontLine> Head(FrontPage front)
    {
        List<FrontLine> lines = [];
        if (front.Letterhead is not { } head) return lines;
        if (head.Superior is { } superior) lines.Add(Line(DocxStyles.FrontText, HeadLines.Capitals(superior), Measures.FrontTextSize, Emphasis.None));
        var issuer = HeadLines.Capitals(head.Issuer);
        lines.Add(Line(DocxStyles.FrontText, issuer, Measures.FrontTextSize, Emphasis.Bold));
        lines.Add(new(Word.Rule(Measured.RuleBelow(issuer, Measures.FrontTextSize, Emphasis.Bold, FrontWidth), DocxPage.TextWidth), 1, 1));
        return lines;
    }

    private static List<FrontLine> Middle(FrontPage front)
    {
        const double gap = 12 / Measures.PointsPerMillimetre;
        var subject = Line(DocxStyles.FrontSubject, HeadLines.Capitals(front.Subject), Measures.FrontSubjectSize, Emphasis.Bold);
        var remark = Line(DocxStyles.FrontText, front.Remark, Measures.FrontTextSize, Emphasis.Italic);
        return
        [
            Line(DocxStyles.FrontType, HeadLines.Capitals(front.Type), Measures.FrontTypeSize, Emphasis.Bold),
            subject with { Above = gap, Height = subject.Height + gap },
            .. front.Remark.Length == 0 ? Array.Empty<FrontLine>() : [remark with { Above = gap, Height = remark.Height + gap }],
        ];
    }

    private static List<FrontLine> Foot(FrontPage front) =>
        front.PlaceAndTime.Length == 0 ? [] : [Line(DocxStyles.FrontText, front.PlaceAndTime, Measures.FrontTextSize, Emphasis.Bold)];

    private static FrontLine Line(string style, string text, double size, Emphasis emphasis) => new(
        Word.Paragraph(style, Word.Run(text, style == DocxStyles.FrontText ? emphasis : Emphasis.None)), 0, Measured.Height(text, size, emphasis, FrontWidth));

    /// <summary>A line of the front page, the room above it inside its group, and both together. Millimetres.</summary>
    private sealed record FrontLine(Paragraph Paragraph, double Above, double Height);
}
