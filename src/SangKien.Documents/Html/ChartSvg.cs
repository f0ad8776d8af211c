using System.Globalization;
using SangKien.Documents.Model;

namespace SangKien.Documents.Html;

/// <summary>A chart as SVG without any style of its own: the page's stylesheet gives the inks, in the light as in the dark.</summary>
public static class ChartSvg
{
    private const int Width = 640, RowHeight = 44, BarTop = 24, BarHeight = 12, NumberRoom = 60;

    /// <summary>A name longer than the drawing is cut; the table behind the chart has it whole.</summary>
    private const int NameLength = 84;

    /// <summary>Encoded markup.</summary>
    public static string Of(Chart chart)
    {
        var html = new Markup();
        Write(html, chart);
        return html.ToString();
    }

    internal static void Write(Markup html, Chart chart)
    {
        html.Open("svg", "sk-chart", ("role", "img"), ("viewBox", $"0 0 {Width} {Number(chart.Bars.Count * RowHeight)}"), ("aria-label", chart.Words));
        foreach (var (index, bar) in chart.Bars.Index())
        {
            var top = index * RowHeight;
            var length = chart.ShareOf(bar) * (Width - NumberRoom);
            html.Open("text", "sk-chart-name", ("x", "0"), ("y", Number(top + 16))).Text(Cut(bar.Name)).Close()
                .Open("rect", "sk-chart-bar", ("x", "0"), ("y", Number(top + BarTop)), ("width", Number(Math.Max(1, length))), ("height", Number(BarHeight)), ("rx", "2")).Close()
                .Open("text", "sk-chart-number", ("x", Number(length + 8)), ("y", Number(top + BarTop + 11))).Text(Number(bar.Value)).Close();
        }

        html.Close();
    }

    private static string Cut(string name) => name.Length <= NameLength ? name : $"{name[..name.LastIndexOf(' ', NameLength)]}…";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
