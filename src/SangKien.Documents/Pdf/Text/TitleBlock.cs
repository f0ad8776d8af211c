using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Text;

/// <summary>Lines of a title, centred: the last one is never a short rest, and where it can be a line ends behind a comma.</summary>
internal static class TitleBlock
{
    private const double ShortRest = 0.35;
    private const int Steps = 8;

    /// <param name="width">Of the widest line, in points.</param>
    /// <param name="labelLines">Lines at the head that are no part of the title.</param>
    public static TextBlock Of(StyledText text, double width, StructureElement element, int labelLines = 0)
    {
        var block = InColumn(width);
        var lines = Title(block, labelLines).ToList();
        if (lines.Count < 2 || lines[^1].Width >= lines.Max(line => line.Width) * ShortRest) return block;
        var narrowest = lines.Sum(line => line.Width) / lines.Count * (1 + ShortRest / lines.Count);
        var candidates = Enumerable.Range(0, Steps).Select(step => InColumn(narrowest + step * (block.Width - narrowest) / Steps))
            .Where(candidate => candidate.Lines.Count == block.Lines.Count).ToList();
        return candidates.Find(BreaksBehindCommas) ?? candidates.FirstOrDefault() ?? block;

        TextBlock InColumn(double column) => new(text, column, element, TextFit.Centered);

        bool BreaksBehindCommas(TextBlock candidate) =>
            Title(candidate, labelLines).SkipLast(1).All(line => text.Text.AsSpan(0, line.End).TrimEnd() is [.., ',']);
    }

    /// <summary>The lines without the label; a label that has no title below it is the title.</summary>
    public static IEnumerable<TextLine> Title(TextBlock block, int labelLines) => block.Lines.Skip(block.Lines.Count > labelLines ? labelLines : 0);
}
