using System.Globalization;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Lays out a chart; one that is longer than a page can bear is parted between bars.</summary>
internal static class ChartFlow
{
    private const int MostBars = 16;

    public static void Add(Flow flow, Chart chart)
    {
        if (chart.Bars.Count == 0) return;
        flow.AddLines(new TextBlock(StyledText.Of(chart.Title, Measures.TableSize, Emphasis.Bold), flow.TextWidth, flow.Root.Add("P"), TextFit.Centered), Measures.ParagraphGapPoints, keepWithNext: true);
        foreach (var bars in chart.Bars.Chunk(MostBars))
        {
            var figure = flow.Root.Add(new StructureElement("Figure") { AlternativeText = (chart with { Bars = bars }).Words });
            flow.Add(new ChartItem([.. bars.Select(bar => new ChartRow(bar, chart.ShareOf(bar), flow.TextWidth, figure))], figure) { SpaceBefore = Measures.ParagraphGapPoints / 2 });
        }
    }
}

/// <summary>The bars below each other. Points.</summary>
internal sealed class ChartItem(IReadOnlyList<ChartRow> rows, StructureElement figure) : FlowItem
{
    public override double Height => rows.Sum(row => row.Height);

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        var top = placed.Top;
        foreach (var row in rows)
        {
            row.Draw(page, left, top);
            top += row.Height;
        }

        figure.Box = (left, page.Height - top, left + rows.Max(row => row.Width), page.Height - placed.Top);
    }
}

/// <summary>Name, bar and number in one row. Points.</summary>
internal sealed class ChartRow
{
    private const double BarHeight = 9, Gap = 4, NamePart = 0.42, NumberRoom = 34;

    private readonly StructureElement figure;
    private readonly TextBlock name;
    private readonly TextBlock number;
    private readonly double length;

    public ChartRow(ChartBar bar, double share, double width, StructureElement figure)
    {
        (Width, this.figure) = (width, figure);
        name = new(StyledText.Of(bar.Name, Measures.TableSize - 1), (width * NamePart) - Gap, figure, TextFit.Left);
        number = new(StyledText.Of(bar.Value.ToString(CultureInfo.InvariantCulture), Measures.TableSize - 1), NumberRoom, figure, TextFit.Left);
        length = share * (width - (width * NamePart) - NumberRoom);
    }

    public double Width { get; }

    public double Height => name.Height + Gap;

    public void Draw(Page page, double left, double top)
    {
        var start = left + (Width * NamePart);
        name.Draw(page, left, top);
        page.Inks.Add(new BarInk(figure, start, top + ((name.Height - BarHeight) / 2), Math.Max(length, 0.5), BarHeight));
        number.Draw(page, start + length + Gap, top + ((name.Height - number.Height) / 2));
    }
}
