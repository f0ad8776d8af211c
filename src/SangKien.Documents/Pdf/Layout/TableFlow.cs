using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Layout;

/// <summary>Lays out a table: a grid of 0.5 pt, the header row repeated, high rows parted between their lines.</summary>
internal static class TableFlow
{
    private static readonly double HighestWholeRow = Units.Points(60);

    public static void Add(Flow flow, Table table, bool keepWithNext)
    {
        var grid = new TableGrid(table, flow.TextWidth);
        var element = flow.Root.Add(new StructureElement("Table") { Summary = table.Summary });
        var header = HeaderRow(grid, table, element);
        flow.Add(header);
        var repeated = HeaderRow(grid, table, null);
        for (var i = 0; i < table.Rows.Count; i++)
            AddRow(flow, grid, table, table.Rows[i], element.Add("TR"), repeated);
        flow.Items[^1].KeepWithNext |= keepWithNext;
    }

    private static RowItem HeaderRow(TableGrid grid, Table table, StructureElement? element)
    {
        var row = element?.Add("TR");
        var cells = table.Columns.Select((column, i) => grid.Cell(
            i, StyledText.Of(column.Heading, Measures.TableSize, Emphasis.Bold), ParagraphAlignment.Centered, row?.Add(new StructureElement("TH") { Scope = "Column" })));
        return new RowItem(grid, [.. cells]) { SpaceBefore = Measures.ParagraphGapPoints, KeepWithNext = true };
    }

    private static void AddRow(Flow flow, TableGrid grid, Table table, TableRow row, StructureElement element, RowItem header)
    {
        var isGroup = row.IsGroupHeading && table.Columns.Count > 1;
        var cells = isGroup ? [GroupCell(grid, table, row, element)] : Cells(grid, table, row, element);
        var whole = new RowItem(grid, cells, Units.Points(table.MinimumRowHeight), header) { KeepWithNext = isGroup };
        if (whole.Height <= HighestWholeRow)
        {
            flow.Add(whole);
            return;
        }

        var last = cells.Max(cell => cell.Block.Lines.Count) - 1;
        for (var line = 0; line <= last; line++)
            flow.Add(new RowSliceItem(grid, cells, line, last, header) { KeepWithNext = line == 0 || line == last - 1 });
    }

    private static TableCell[] Cells(TableGrid grid, Table table, TableRow row, StructureElement element) =>
        [.. table.Columns.Select((column, i) => grid.Cell(
            i, StyledText.Of(i < row.Cells.Count ? row.Cells[i] : "", Measures.TableSize), column.Alignment, element.Add("TD")))];

    private static TableCell GroupCell(TableGrid grid, Table table, TableRow row, StructureElement element) =>
        grid.SpanningCell(
            StyledText.Of(row.Cells[0], Measures.TableSize, emphasis: Emphasis.Bold),
            element.Add(new StructureElement("TH") { Scope = "Row", ColumnSpan = table.Columns.Count }));
}
