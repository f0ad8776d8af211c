namespace SangKien.Documents.QuestPdf;

/// <summary>What every part is made of: texts, rules and framed marks. Sizes in points, widths in millimetres.</summary>
internal static class QuestPdfPieces
{
    private const string Red = "#FF0000", Black = "#000000";

    public static void Line(
        this IContainer place, RichText text, double size, Emphasis emphasis, ParagraphAlignment alignment, string marker = "", double indent = 0) => place.Text(block =>
    {
        if (alignment is ParagraphAlignment.Justified) block.Justify();
        if (alignment is ParagraphAlignment.Centered) block.AlignCenter();
        if (indent > 0) block.ParagraphFirstLineIndentation((float)indent, Unit.Millimetre);
        foreach (var run in marker.Length > 0 ? text.Runs.Prepend(new TextRun(marker + NonBreaking.Space)) : text.Runs)
        {
            var span = block.Span(NonBreaking.Glue(run.Text)).FontSize((float)size);
            if ((run.Emphasis | emphasis).HasFlag(Emphasis.Bold)) span.Bold();
            if ((run.Emphasis | emphasis).HasFlag(Emphasis.Italic)) span.Italic();
        }
    });

    public static void Rule(this IContainer place, double length) =>
        place.PaddingTop(3).AlignCenter().Width((float)length, Unit.Millimetre).LineHorizontal((float)Measures.RuleWeightPoints);

    public static void Frame(this IContainer place, string text, double size, double width, bool isRed) =>
        place.Width((float)width, Unit.Millimetre).Height((float)Measures.UrgencyHeight, Unit.Millimetre)
            .Border((float)Measures.RuleWeightPoints).BorderColor(isRed ? Red : Black).AlignMiddle().Text(block =>
            {
                block.AlignCenter();
                block.Span(text).FontSize((float)size).Bold().FontColor(isRed ? Red : Black);
            });
}
