using System.Globalization;
using SangKien.Documents.Model;

namespace SangKien.Documents.Html;

/// <summary>
/// A chart as SVG without any style of its own: the page's stylesheet gives the inks, in the light as in the dark. Bars are parts of
/// the width, letters are not, so that a chart reads as well on a telephone as on a wide screen.
/// </summary>
public static class ChartSvg
{
    private const int LineHeight = 20, BarHeight = 12, BarGap = 4, RowGap = 14;

    /// <summary>The longest bar leaves room for its number.</summary>
    private const int LongestBar = 88;

    /// <summary>What a telephone holds in one line.</summary>
    private const int LineLength = 40;

    /// <summary>On a sheet everything grows and shrinks with it: the width in which the letters have the size of the sheet's own.</summary>
    private const int SheetWidth = 560;

    /// <summary>Encoded markup.</summary>
    public static string Of(Chart chart)
    {
        var html = new Markup();
        Write(html, chart, isOnSheet: false);
        return html.ToString();
    }

    internal static void WriteOnSheet(Markup html, Chart chart) => Write(html, chart, isOnSheet: true);

    private static void Write(Markup html, Chart chart, bool isOnSheet)
    {
        var rows = chart.Bars.Select(bar => (Bar: bar, Lines: LinesOf(bar.Name))).ToList();
        var height = Number(rows.Sum(row => HeightOf(row.Lines)));
        html.Open("svg", "sk-chart", ("role", "img"), ("viewBox", isOnSheet ? $"0 0 {SheetWidth} {height}" : null), ("width", "100%"), ("height", isOnSheet ? null : height), ("aria-label", chart.Words));
        var top = 0;
        foreach (var (bar, lines) in rows)
        {
            foreach (var (index, line) in lines.Index())
                html.Open("text", "sk-chart-name", ("x", "0"), ("y", Number(top + (index * LineHeight) + 15))).Text(line).Close();
            var barTop = top + (lines.Count * LineHeight) + BarGap;
            var length = Math.Max(0.3, chart.ShareOf(bar) * LongestBar);
            html.Open("rect", "sk-chart-bar", ("x", "0"), ("y", Number(barTop)), ("width", $"{Number(length)}%"), ("height", Number(BarHeight)), ("rx", "2")).Close()
                .Open("text", "sk-chart-number", ("x", $"{Number(length)}%"), ("dx", "8"), ("y", Number(barTop + 11))).Text(Number(bar.Value)).Close();
            top += HeightOf(lines);
        }

        html.Close();
    }

    private static int HeightOf(List<string> lines) => (lines.Count * LineHeight) + BarGap + BarHeight + RowGap;

    private static List<string> LinesOf(string name)
    {
        var lines = new List<string> { "" };
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= LineLength)
                lines.Add("");
            lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return lines;
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
