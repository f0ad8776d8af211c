using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Text;
using Emphasis = SangKien.Documents.Model.Emphasis;
using RichText = SangKien.Documents.Model.RichText;

namespace SangKien.Documents.Pdf;

/// <summary>
/// Measures of a text in millimetres for the engines that leave the lines to another program: the font has the widths of Times
/// New Roman, so their rules are as long, and their rows as high, as on our own PDF.
/// </summary>
internal static class Measured
{
    /// <summary>Width of the text on one line.</summary>
    public static double Width(string text, double size, Emphasis emphasis = Emphasis.None)
    {
        var styled = StyledText.Of(text, size, emphasis);
        return Millimetres(styled.WidthOf(0, styled.Text.Length));
    }

    /// <summary>Rule below a text: a share of the longest line that it takes in a column (cơ quan, trích yếu, phụ lục).</summary>
    public static double RuleBelow(string text, double size, Emphasis emphasis, double column) =>
        Measures.RuleShare * Millimetres(new TextBlock(StyledText.Of(text, size, emphasis), Units.Points(column), null).LongestLine);

    public static double Height(RichText text, double size, double column) =>
        Millimetres(new TextBlock(StyledText.Of(text, size), Units.Points(column), null).Height);

    private static double Millimetres(double points) => points / Measures.PointsPerMillimetre;
}
