using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Layout;

/// <summary>A piece of the text that no page break parts: a line, a table row, a signature block. Points.</summary>
internal abstract class FlowItem
{
    public abstract double Height { get; }

    /// <summary>Room above it, dropped at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Stays on the page of the item that follows.</summary>
    public bool KeepWithNext { get; set; }

    public bool BeginsPage { get; set; }

    /// <summary>Drawn again above the item when it opens a page: the header row of its table.</summary>
    public virtual FlowItem? RepeatedHeader => null;

    public abstract void Draw(Page page, double left, PlacedItem placed);
}

/// <summary>An item with its place on a page and its neighbours there.</summary>
internal readonly record struct PlacedItem(FlowItem Item, double Top, FlowItem? Previous, FlowItem? Next);

/// <summary>One line of a text.</summary>
internal sealed class LineItem(TextBlock block, int index, double indent = 0) : FlowItem
{
    public override double Height => block.LineHeight;

    public override void Draw(Page page, double left, PlacedItem placed) => block.DrawLine(page, left + indent, placed.Top, index);
}

/// <summary>A rule below a title, centred in the text width.</summary>
internal sealed class RuleItem(double textWidth, double length) : FlowItem
{
    private const double Gap = 3;

    public override double Height => Gap + Measures.RuleWeightPoints;

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        var x = left + (textWidth - length) / 2;
        page.Inks.Add(new RuleInk(x, placed.Top + Gap, x + length, placed.Top + Gap, Measures.RuleWeightPoints));
    }
}

/// <summary>Room of its own height.</summary>
internal sealed class SpaceItem(double height) : FlowItem
{
    public override double Height => height;

    public override void Draw(Page page, double left, PlacedItem placed)
    {
    }
}
