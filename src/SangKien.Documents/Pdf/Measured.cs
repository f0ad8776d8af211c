using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Text;
using Emphasis = SangKien.Documents.Model.Emphasis;
using PlaceAndDate = SangKien.Documents.Model.PlaceAndDate;
using RichText = SangKien.Documents.Model.RichText;

namespace SangKien.Documents.Pdf;

/// <summary>
/// Measures of a text in millimetres for the engines that leave the lines to another program: the font has the widths of Times
/// New Roman, so their rules are as long, and their rows as high, as on our own PDF.
/// </summary>
internal static class Measured
{
    private const double HighestWholeRow = 60, TextWidth = Measures.PageWidth - Measures.LeftMargin - Measures.RightMargin;

    /// <summary>Width of the text on one line.</summary>
    public static double Width(string text, double size, Emphasis emphasis = Emphasis.None)
    {
        var styled = StyledText.Of(text, size, emphasis);
        return Millimetres(styled.WidthOf(0, styled.Text.Length));
    }

    /// <summary>Width of the column of ô 2 and ô 3, chosen so that địa danh, thời gian take one line.</summary>
    public static double AgencyColumn(PlaceAndDate? placeAndDate) =>
        placeAndDate is { } place && Width(HeadLines.PlaceAndDate(place), Measures.PlaceAndDateSize, Emphasis.Italic) > TextWidth - Measures.AgencyColumn
            ? Measures.NarrowAgencyColumn
            : Measures.AgencyColumn;

    /// <summary>The size in which a name stands on its card on one line, if it can.</summary>
    public static double PlateNameSize(string name)
    {
        var size = Measures.LargestPlateName;
        while (size > Measures.SmallestPlateName && Width(HeadLines.Capitals(name), size, Emphasis.Bold) > Measures.PlateWidth - (2 * Measures.PlatePadding))
            size -= Measures.PlateNameStep;
        return size;
    }

    /// <summary>Rule below a text: a share of the longest line that it takes in a column (cơ quan, trích yếu, phụ lục).</summary>
    public static double RuleBelow(string text, double size, Emphasis emphasis, double column) =>
        Measures.RuleShare * Millimetres(new TextBlock(StyledText.Of(text, size, emphasis), Units.Points(column), null).LongestLine);

    /// <summary>The line as it is, or with ordinary spaces where it is longer than its column and has to break after all.</summary>
    public static string OneLine(string text, double size, double column, Emphasis emphasis = Emphasis.None) =>
        Width(text, size, emphasis) > column ? text.Replace(NonBreaking.Space, ' ') : text;

    /// <summary>Whether a table's row stays on one page; only a higher one may break between its lines.</summary>
    /// <param name="columns">Widths of the columns.</param>
    public static bool StaysWhole(IReadOnlyList<RichText> cells, IReadOnlyList<double> columns) =>
        cells.Zip(columns).All(cell => Height(cell.First, cell.Second - (2 * Measures.CellPaddingSide)) <= HighestWholeRow);

    /// <summary>Height of a text that is broken into lines in a column.</summary>
    public static double Height(string text, double size, Emphasis emphasis, double column) =>
        Millimetres(new TextBlock(StyledText.Of(text, size, emphasis), Units.Points(column), null).Height);

    /// <summary>Printed number of the page on which each section begins, by its order.</summary>
    public static IReadOnlyDictionary<int, int> FirstPages(IReadOnlyList<Section> sections)
    {
        Dictionary<int, int> pages = [];
        var next = 1;
        foreach (var section in sections)
        {
            pages[section.Order] = next = section.ContinuesNumbers ? next : 1;
            next += SectionLayout.Of(section, static _ => 0).PageCount;
        }

        return pages;
    }

    private static double Height(RichText text, double column) =>
        Millimetres(new TextBlock(StyledText.Of(text, Measures.TableSize), Units.Points(column), null).Height);

    private static double Millimetres(double points) => points / Measures.PointsPerMillimetre;
}
