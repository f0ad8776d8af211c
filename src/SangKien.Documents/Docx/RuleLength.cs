using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Fonts;

namespace SangKien.Documents.Docx;

/// <summary>
/// Lengths of the decree's rules in millimetres, measured with the metrics that Times New Roman shares with the PDF's font.
/// </summary>
internal static class RuleLength
{
    /// <summary>As long as the text (tiêu ngữ).</summary>
    public static double Whole(string text, Emphasis emphasis, double size) =>
        FontFace.Of(emphasis).WidthOf(text, size) / Measures.PointsPerMillimetre;

    /// <summary>A share of the longest line that the text takes in a column (cơ quan, trích yếu, phụ lục).</summary>
    public static double Share(string text, Emphasis emphasis, double size, double column) =>
        Measures.RuleShare * LongestLine(text, emphasis, size, column);

    private static double LongestLine(string text, Emphasis emphasis, double size, double column)
    {
        double longest = 0, line = 0;
        var space = Whole(" ", emphasis, size);
        foreach (var paragraph in text.Split('\n'))
        {
            line = 0;
            foreach (var word in paragraph.Split(' ').Select(word => Whole(word, emphasis, size)))
            {
                line = line > 0 && line + space + word <= column ? line + space + word : word;
                longest = Math.Max(longest, line);
            }
        }

        return Math.Min(longest, column);
    }
}
