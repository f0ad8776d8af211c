using System.Globalization;
using System.Text.RegularExpressions;
using SangKien.Documents.Pdf.Layout;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>
/// The place that a paper leaves free for its seal, as a destination of the file with a name and a rectangle (ISO 32000-1, 12.3.2.3): who signs
/// the finished file, with this library or another program, finds it there. Points from the lower left corner of the page.
/// </summary>
internal readonly partial record struct SealDestination(int PageId, double Left, double Bottom, double Right, double Top)
{
    private const string Name = "noi-dong-dau";

    /// <summary>The entry of the catalog.</summary>
    public static string Of(int pageId, Page page, SealPlace place) => string.Create(
        CultureInfo.InvariantCulture,
        $"/Dests<</{Name}[{pageId} 0 R/FitR {place.X:0.##} {page.Height - place.Y - place.Height:0.##} {place.X + place.Width:0.##} {page.Height - place.Y:0.##}]>>");

    /// <param name="destinations">What the catalog says under Dests.</param>
    /// <returns>Nothing where the file names no such place.</returns>
    public static SealDestination? Read(string? destinations)
    {
        if (Written().Match(destinations ?? "") is not { Success: true } match) return null;
        return new((int)Value("page"), Value("left"), Value("bottom"), Value("right"), Value("top"));

        double Value(string group) => double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex($@"/{Name}\s*\[(?<page>\d+) 0 R\s*/FitR (?<left>[\d.]+) (?<bottom>[\d.]+) (?<right>[\d.]+) (?<top>[\d.]+)\]")]
    private static partial Regex Written();
}
