using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Tables;

/// <summary>Lays out a table: a grid of 0.5 pt, the header row (where a column has a heading) repeated, high rows parted between their lines.</summary>
internal sealed class TableFlow
{
    private static readonly double HighestWholeRow = Units.Points(60);

    private readonly Flow flow;
    private readonly Table table;
    private readonly TableGrid grid;
    private readonly RowItem? repeatedHeader;

    private TableFlow(Flow flow, Table table)
    {
        this.flow = flow;
        this.table = table;
        grid = new TableGrid(table, flow.TextWidth);
        if (!table.HasHeadings) return;
        var header = HeaderCells(row: null);
        if (IsLow(header)) repeatedHeader = new RowItem(grid, header);
    }

    /// <param name="keepWithNext">Keeps the last row on the page of what follows.</param>
    public static void Add(Flow flow, Table table, bool keepWithNext)
    {
        new TableFlow(flow, table).AddRows();
        if (table.HasHeadings || table.Rows.Count > 0) flow.Items[^1].KeepWithNext |= keepWithNext;
    }

    private void AddRows()
    {
        var element = flow.Root.Add(new StructureElement("Table") { Summary = table.Summary });
        var spaceBefore = Measures.ParagraphGapPoints;
        if (table.HasHeadings)
        {
            AddRow(HeaderCells(element.Add("TR")), 0, spaceBefore, header: null, keepWithNext: true);
            spaceBefore = 0;
        }

        foreach (var row in table.Rows)
        {
            var isGroup = row.IsGroupHeading && table.Columns.Count > 1;
            var cells = isGroup ? [GroupCell(row, element.Add("TR"))] : Cells(row, element.Add("TR"));
            AddRow(cells, Units.Points(table.MinimumRowHeight), spaceBefore, repeatedHeader, keepWithNext: isGroup);
            spaceBefore = 0;
        }
    }

    private void AddRow(TableCell[] cells, double minimumHeight, double spaceBefore, RowItem? header, bool keepWithNext)
    {
        if (IsLow(cells))
        {
            flow.Add(new RowItem(grid, cells, minimumHeight, header) { SpaceBefore = spaceBefore, KeepWithNext = keepWithNext });
            return;
        }

        var last = cells.Max(cell => cell.Block.Lines.Count) - 1;
        for (var line = 0; line <= last; line++)
        {
            flow.Add(new RowSliceItem(grid, cells, line, last, header)
            {
                SpaceBefore = line == 0 ? spaceBefore : 0,
                KeepWithNext = line == 0 || line == last - 1 || (line == last && keepWithNext),
            });
        }
    }

    private static bool IsLow(TableCell[] cells) => cells.Max(cell => cell.Block.Height) <= HighestWholeRow;

    private TableCell[] HeaderCells(StructureElement? row) =>
        [.. table.Columns.Select((column, i) => grid.Cell(
            i, StyledText.Of(column.Heading, Measures.TableSize, Emphasis.Bold), ParagraphAlignment.Centered, row?.Add(new StructureElement("TH") { Scope = "Column" })))];

    private TableCell[] Cells(TableRow row, StructureElement element) =>
        [.. table.Columns.Select((column, i) => grid.Cell(
            i, StyledText.Of(i < row.Cells.Count ? row.Cells[i] : "", Measures.TableSize), column.Alignment, BodyCell(element, i)))];

    /// <summary>Where no column has a heading, the first cell says what its row is about.</summary>
    private StructureElement BodyCell(StructureElement row, int column) =>
        table.HasHeadings || column > 0 ? row.Add("TD") : row.Add(new StructureElement("TH") { Scope = "Row" });

    private TableCell GroupCell(TableRow row, StructureElement element) =>
        grid.SpanningCell(
            StyledText.Of(row.Cells[0], Measures.TableSize, emphasis: Emphasis.Bold),
            element.Add(new StructureElement("TH") { Scope = "Row", ColumnSpan = table.Columns.Count }));
}
