namespace SangKien.Documents.QuestPdf;

/// <summary>What every part is made of: texts, rules and framed marks. Sizes and gaps in points, widths in millimetres.</summary>
internal static class QuestPdfPieces
{
    /// <summary>Centred lines one below the other, each with the gap above it; empty ones are left out.</summary>
    public static void Lines(this ColumnDescriptor column, params IEnumerable<(string Text, double Size, Emphasis Emphasis, double Above)> lines)
    {
        foreach (var (text, size, emphasis, above) in lines.Where(line => line.Text.Length > 0))
            column.Item().PaddingTop((float)above).Line(text, size, emphasis, Centered);
    }

    public static void Line(
        this IContainer place, RichText text, double size, Emphasis emphasis, ParagraphAlignment alignment, string marker = "", double indent = 0) => place.Text(block =>
    {
        if (alignment is Justified) block.Justify();
        if (alignment is Centered) block.AlignCenter();
        if (indent > 0) block.ParagraphFirstLineIndentation((float)indent, Millimetre);
        foreach (var run in marker.Length > 0 ? text.Runs.Prepend(new TextRun(marker + NonBreaking.Space)) : text.Runs)
        {
            var span = block.Span(NonBreaking.Glue(run.Text)).FontSize((float)size);
            if ((run.Emphasis | emphasis).HasFlag(Bold)) span.Bold();
            if ((run.Emphasis | emphasis).HasFlag(Italic)) span.Italic();
        }
    });

    public static void Rule(this IContainer place, double length) =>
        place.PaddingTop(3).AlignCenter().Width((float)length, Millimetre).LineHorizontal((float)RuleWeightPoints);

    public static void Frame(this IContainer place, string text, double size, double width, bool isRed) =>
        place.Width((float)width, Millimetre).Height((float)UrgencyHeight, Millimetre)
            .Border((float)RuleWeightPoints).BorderColor(isRed ? "#FF0000" : "#000000").AlignMiddle().AlignCenter()
            .Text(block => block.Span(text).FontSize((float)size).Bold().FontColor(isRed ? "#FF0000" : "#000000"));
}
