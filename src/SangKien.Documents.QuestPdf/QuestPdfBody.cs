namespace SangKien.Documents.QuestPdf;

/// <summary>Nội dung (ô 6).</summary>
internal static class QuestPdfBody
{
    /// <summary>A heading moves to the next page unless so much of it and its text fits here. Points.</summary>
    private const float HeadingRoom = 60;

    public static void Add(ColumnDescriptor column, IReadOnlyList<Block> blocks, double textWidth)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var first = i;
            while (i + 1 < blocks.Count && blocks[i] is Heading or Paragraph { KeepWithNext: true } && blocks[i + 1] is not PageBreak) i++;
            var together = blocks.Skip(first).Take(i - first + 1).ToList();
            if (together is [PageBreak]) column.Item().PageBreak();
            else column.Item().EnsureSpace(HeadingRoom).Column(inner => together.ForEach(block => Add(inner.Item(), block, textWidth)));
        }
    }

    public static void Add(IContainer place, Paragraph paragraph, Emphasis emphasis = Emphasis.None) =>
        place.PaddingTop((float)Measures.ParagraphGapPoints).Line(
            paragraph.Text, Measures.BodySize, emphasis, paragraph.Alignment, paragraph.Marker,
            paragraph.Alignment is ParagraphAlignment.Justified ? Measures.FirstLineIndent : 0);

    private static void Add(IContainer place, Block block, double textWidth)
    {
        if (block is Heading heading) Add(place, Lines(heading), Emphasis.Bold);
        else if (block is Paragraph paragraph) Add(place, paragraph);
        else if (block is Table table) Grid(place, table, Math.Min(1, textWidth / table.Columns.Sum(column => column.Width)));
        else throw new NotSupportedException($"QuestPDF cannot show {block.GetType().Name}.");
    }

    private static Paragraph Lines(Heading heading) => new(string.Join('\n', HeadLines.Heading(heading)))
    {
        Alignment = HeadLines.IsCentered(heading.Level) ? ParagraphAlignment.Centered : ParagraphAlignment.Justified,
    };

    private static void Grid(IContainer place, Table table, double scale) =>
        place.PaddingTop((float)Measures.ParagraphGapPoints).AlignCenter()
            .Width((float)(scale * table.Columns.Sum(column => column.Width)), Unit.Millimetre).Table(grid =>
            {
                grid.ColumnsDefinition(columns =>
                {
                    foreach (var column in table.Columns) columns.ConstantColumn((float)(column.Width * scale), Unit.Millimetre);
                });
                grid.Header(header =>
                {
                    foreach (var column in table.Columns) Cell(header.Cell()).Line(column.Heading, Measures.TableSize, Emphasis.Bold, ParagraphAlignment.Centered);
                });
                foreach (var row in table.Rows) Row(grid, table, row);
            });

    private static void Row(TableDescriptor grid, Table table, TableRow row)
    {
        if (row.IsGroupHeading && table.Columns.Count > 1)
            Cell(grid.Cell().ColumnSpan((uint)table.Columns.Count)).Line(row.Cells[0], Measures.TableSize, Emphasis.Bold, ParagraphAlignment.Left);
        else
            foreach (var (column, i) in table.Columns.Select((column, i) => (column, i)))
                Cell(grid.Cell(), table.MinimumRowHeight).Line(row.Cells.ElementAtOrDefault(i) ?? "", Measures.TableSize, Emphasis.None, column.Alignment);
    }

    private static IContainer Cell(IContainer cell, double minimumHeight = 0) =>
        cell.Border((float)Measures.GridWeightPoints).MinHeight((float)minimumHeight, Unit.Millimetre)
            .PaddingHorizontal((float)Measures.CellPaddingSide, Unit.Millimetre).PaddingVertical((float)Measures.CellPaddingTop, Unit.Millimetre).AlignMiddle();
}
