using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Tables;

/// <summary>A laid out cell; left edge and width in points from the left of the text.</summary>
internal sealed record TableCell(TextBlock Block, double Left, double Width);

/// <summary>The columns of a table in points: as wide as the model says, narrowed together where they exceed the text, and centred.</summary>
internal sealed class TableGrid
{
    private readonly double[] edges;

    public TableGrid(Table table, double textWidth)
    {
        var wanted = table.Columns.Sum(column => Units.Points(column.Width));
        var scale = wanted > textWidth ? textWidth / wanted : 1;
        edges = new double[table.Columns.Count + 1];
        edges[0] = (textWidth - wanted * scale) / 2;
        for (var i = 0; i < table.Columns.Count; i++) edges[i + 1] = edges[i] + Units.Points(table.Columns[i].Width) * scale;
    }

    public static double PaddingTop { get; } = Units.Points(Measures.CellPaddingTop);

    private static double PaddingSide { get; } = Units.Points(Measures.CellPaddingSide);

    public TableCell Cell(int column, StyledText text, ParagraphAlignment alignment, StructureElement? element) =>
        Cell(edges[column], edges[column + 1], text, alignment, element);

    public TableCell SpanningCell(StyledText text, StructureElement element) =>
        Cell(edges[0], edges[^1], text, ParagraphAlignment.Left, element);

    /// <summary>The upright lines of a row and the line above and below it.</summary>
    public void Draw(Page page, double left, double top, double height, IReadOnlyList<TableCell> cells, bool above, bool below)
    {
        const double weight = Measures.GridWeightPoints;
        var bottom = top + height;
        if (above) page.Inks.Add(new RuleInk(left + edges[0], top, left + edges[^1], top, weight));
        if (below) page.Inks.Add(new RuleInk(left + edges[0], bottom, left + edges[^1], bottom, weight));
        foreach (var cell in cells) page.Inks.Add(new RuleInk(left + cell.Left, top, left + cell.Left, bottom, weight));
        page.Inks.Add(new RuleInk(left + edges[^1], top, left + edges[^1], bottom, weight));
    }

    private static TableCell Cell(double from, double to, StyledText text, ParagraphAlignment alignment, StructureElement? element) =>
        new(new TextBlock(text, to - from - 2 * PaddingSide, element, new TextFit(alignment)), from, to - from);

    public static double TextLeft(TableCell cell) => cell.Left + PaddingSide;
}
