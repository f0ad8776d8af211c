namespace SangKien.Documents.QuestPdf;

/// <summary>Kỷ yếu: front page, contents that lead to the papers, papers.</summary>
internal static class QuestPdfBook
{
    private const double Apart = 210, Gap = 12;

    /// <summary>Name of a section inside the file.</summary>
    public static string Name(int order) => $"section{order}";

    public static void Add(ColumnDescriptor column, FrontPage front) => column.Lines(
        (HeadLines.Capitals(front.Letterhead?.Superior ?? ""), FrontTextSize, None, 0),
        (HeadLines.Capitals(front.Letterhead?.Issuer ?? ""), FrontTextSize, Bold, 0),
        (HeadLines.Capitals(front.Type), FrontTypeSize, Bold, Apart),
        (HeadLines.Capitals(front.Subject), FrontSubjectSize, Bold, Gap),
        (front.Remark, FrontTextSize, Italic, Gap), (front.PlaceAndTime, FrontTextSize, Bold, Apart));

    public static void Add(ColumnDescriptor column, ContentsSection contents)
    {
        column.Lines((HeadLines.Capitals(Phrases.Contents), TitleSize, Bold, 0));
        foreach (var line in contents.Lines) Add(column.Item().PaddingTop((float)ParagraphGapPoints), line);
    }

    public static void Add(ColumnDescriptor column, PaperSection section, double width)
    {
        if (section is { OpensPart: true, Part: { } part }) column.Lines(HeadLines.PartLines(part).Select(line => (line, TitleSize, Bold, 0d)));
        column.Lines((HeadLines.PaperTitle(section.Paper), TitleSize, Bold, Gap), (section.Paper.Author, BodySize, Italic, 0));
        QuestPdfBody.Add(column, section.Body, width);
        foreach (var line in section.Paper.Closing) column.Item().PaddingLeft((float)width / 2, Millimetre).Line(line, BodySize, None, Centered);
    }

    private static void Add(IContainer place, ContentsLine line) =>
        place.PaddingLeft((float)(line.Level * ContentsIndent), Millimetre).SectionLink(Name(line.Target)).Row(row =>
        {
            row.RelativeItem().Line($"{line.Text}\n{line.Author}".Trim(), BodySize, line.IsPart ? Bold : None, Left);
            row.ConstantItem((float)ContentsNumberColumn, Millimetre).AlignRight().Text(number => number.BeginPageNumberOfSection(Name(line.Target)));
        });
}
