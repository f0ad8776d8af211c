using SangKien.Documents.Pdf.Layout;

namespace SangKien.Documents.Pdf.Tables;

/// <summary>A row, or a part of one, of the grid.</summary>
internal abstract class GridItem(TableGrid grid, FlowItem? header) : FlowItem
{
    public override FlowItem? RepeatedHeader => header;

    protected TableGrid Grid => grid;

    protected bool IsAfter(FlowItem? item) => item is GridItem other && other.Grid == grid;
}

/// <summary>A row that stays whole; its cells are centred in its height.</summary>
internal sealed class RowItem(TableGrid grid, IReadOnlyList<TableCell> cells, double minimumHeight = 0, FlowItem? header = null) : GridItem(grid, header)
{
    public override double Height { get; } = Math.Max(minimumHeight, cells.Max(cell => cell.Block.Height) + 2 * TableGrid.PaddingTop);

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        Grid.Draw(page, left, placed.Top, Height, cells, above: !IsAfter(placed.Previous), below: true);
        foreach (var cell in cells)
            cell.Block.Draw(page, left + TableGrid.TextLeft(cell), placed.Top + (Height - cell.Block.Height) / 2);
    }
}

/// <summary>One line of the cells of a high row, so that a page may end inside the row.</summary>
internal sealed class RowSliceItem(TableGrid grid, IReadOnlyList<TableCell> cells, int line, int lastLine, FlowItem? header) : GridItem(grid, header)
{
    public override double Height { get; } =
        cells.Max(cell => cell.Block.LineHeight) + (line == 0 ? TableGrid.PaddingTop : 0) + (line == lastLine ? TableGrid.PaddingTop : 0);

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        Grid.Draw(page, left, placed.Top, Height, cells, above: !IsAfter(placed.Previous), below: line == lastLine || !IsAfter(placed.Next));
        var top = placed.Top + (line == 0 ? TableGrid.PaddingTop : 0);
        foreach (var cell in cells.Where(cell => line < cell.Block.Lines.Count))
            cell.Block.DrawLine(page, left + TableGrid.TextLeft(cell), top, line);
    }
}
