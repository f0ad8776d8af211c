namespace SangKien.Documents.QuestPdf;

/// <summary>Nội dung (ô 6).</summary>
internal static class QuestPdfBody
{
    /// <summary>A heading moves to the next page unless so much of it and its text fits here (points); a picture is at most so high (millimetres).</summary>
    private const float HeadingRoom = 60, HighestPicture = 150;

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

    public static void Add(IContainer place, Paragraph paragraph, Emphasis emphasis = None) =>
        place.PaddingTop((float)ParagraphGapPoints).Line(
            paragraph.Text, BodySize, emphasis, paragraph.Alignment, paragraph.Marker, paragraph.Alignment is Justified ? FirstLineIndent : 0);

    private static void Add(IContainer place, Block block, double textWidth)
    {
        if (block is Heading heading) Add(place, Lines(heading), Bold);
        else if (block is Paragraph paragraph) Add(place, paragraph);
        else if (block is Table { Columns.Count: > 0 } table) Grid(place, table, Math.Min(1, textWidth / table.Columns.Sum(column => column.Width)));
        else if (block is Picture picture && PictureFile.Read(picture.File, out _) is { } file) Show(place, picture, file.Fitted(picture.Width, textWidth, HighestPicture).Width);
        else if (block is Chart chart) Bars(place, chart, textWidth);
        else if (block is NamePlate plate) Cell(place.AlignCenter().Width((float)PlateWidth, Millimetre), PlateHeight).Column(card => card.Lines((HeadLines.Capitals(plate.Name), Pdf.Measured.PlateNameSize(plate.Name), Bold, 0), (plate.Detail, PlateDetailSize, None, 0)));
        else if (block is Badge badge) Card(place, badge);
        else if (block is not Table) throw new NotSupportedException($"QuestPDF cannot show {block.GetType().Name}.");
    }

    private static void Card(IContainer place, Badge badge) => Cell(place.AlignCenter().Width((float)BadgeWidth, Millimetre), BadgeHeight).Column(card =>
    {
        card.Lines((HeadLines.Capitals(badge.Name), BadgeNameSize, Bold, 0), (badge.Detail, BadgeDetailSize, None, 0));
        if (VerificationQr.Png(badge.Code) is { } image) card.Item().AlignCenter().Width((float)BadgeQrSide, Millimetre).Image(image);
    });

    private static Paragraph Lines(Heading heading) =>
        new(string.Join('\n', HeadLines.Heading(heading))) { Alignment = HeadLines.IsCentered(heading.Level) ? Centered : Justified };

    private static void Show(IContainer place, Picture picture, double width) => place.PaddingTop((float)ParagraphGapPoints).Column(column =>
    {
        column.Item().AlignCenter().Width((float)width, Millimetre).Image(picture.File.ToArray());
        column.Lines((picture.Caption, TableSize, Italic, 0));
    });

    /// <summary>Its numbers as a table: this engine draws no bars.</summary>
    private static void Bars(IContainer place, Chart chart, double textWidth) =>
        Grid(place, new([new(chart.Title, textWidth * 0.8), new("Số lượng", textWidth * 0.2, Centered)], [.. chart.Bars.Select(bar => new TableRow([bar.Name, $"{bar.Value}"]))]), 1);

    private static void Grid(IContainer place, Table table, double scale) =>
        place.PaddingTop((float)ParagraphGapPoints).AlignCenter()
            .Width((float)(scale * table.Columns.Sum(column => column.Width)), Millimetre).Table(grid =>
            {
                var columns = table.Columns.ToList();
                grid.ColumnsDefinition(widths => columns.ForEach(column => widths.ConstantColumn((float)(column.Width * scale), Millimetre)));
                if (table.HasHeadings) grid.Header(header => columns.ForEach(column => Cell(header.Cell()).Line(column.Heading, TableSize, Bold, Centered)));
                foreach (var row in table.Rows) Row(grid, table, row);
            });

    private static void Row(TableDescriptor grid, Table table, TableRow row)
    {
        if (row.IsGroupHeading && table.Columns.Count > 1)
            Cell(grid.Cell().ColumnSpan((uint)table.Columns.Count)).Line(row.Cells[0], TableSize, Bold, Left);
        else
            foreach (var (column, i) in table.Columns.Select((column, i) => (column, i)))
                Cell(grid.Cell(), table.MinimumRowHeight).Line(row.Cells.ElementAtOrDefault(i) ?? "", TableSize, None, column.Alignment);
    }

    private static IContainer Cell(IContainer cell, double minimumHeight = 0) =>
        cell.Border((float)GridWeightPoints).MinHeight((float)minimumHeight, Millimetre)
            .PaddingHorizontal((float)CellPaddingSide, Millimetre).PaddingVertical((float)CellPaddingTop, Millimetre).AlignMiddle();
}
