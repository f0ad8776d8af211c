using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using Emphasis = SangKien.Documents.Model.Emphasis;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Row = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SangKien.Documents.Docx;

/// <summary>Bảng: columns in the model's millimetres, a header row on each page, cells that may break across pages.</summary>
internal static class DocxTable
{
    public static WordTable Of(Model.Table table)
    {
        var word = new WordTable(Properties(table), Word.Grid(table.Columns.Select(column => column.Width)));
        if (table.Columns.Any(column => column.Heading.Length > 0)) word.Append(Header(table.Columns));
        word.Append(table.Rows.Select(row => row.IsGroupHeading && table.Columns.Count > 1 ? Group(table, row) : Body(table, row)));
        return word;
    }

    private static TableProperties Properties(Model.Table table) => new()
    {
        TableStyle = new TableStyle { Val = DocxStyles.Grid },
        TableWidth = new TableWidth { Width = Word.TwipsText(table.Columns.Sum(column => column.Width)), Type = TableWidthUnitValues.Dxa },
        TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
        TableLook = new TableLook { FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true },
        TableDescription = table.Summary.Length > 0 ? new TableDescription { Val = table.Summary } : null,
    };

    private static Row Header(IReadOnlyList<TableColumn> columns)
    {
        var row = new Row(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(columns.Select(column => Cell(column.Width, TableVerticalAlignmentValues.Center, Word.Line(DocxStyles.HeadingCell, column.Heading))));
        return row;
    }

    /// <summary>A group heading spans all columns and stays with the first row of its group.</summary>
    private static Row Group(Model.Table table, Model.TableRow row)
    {
        var paragraph = Word.Paragraph(DocxStyles.Cell, Word.Runs(new RichText([.. row.Cells[0].Runs.Select(run => run with { Emphasis = run.Emphasis | Emphasis.Bold })])));
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        var cell = Cell(table.Columns.Sum(column => column.Width), TableVerticalAlignmentValues.Top, paragraph);
        cell.TableCellProperties!.GridSpan = new GridSpan { Val = table.Columns.Count };
        return Word.UnbrokenRow(cell);
    }

    private static Row Body(Model.Table table, Model.TableRow row)
    {
        var word = new Row();
        if (table.MinimumRowHeight > 0)
            word.Append(new TableRowProperties(new TableRowHeight { Val = (uint)Word.Twips(table.MinimumRowHeight), HeightType = HeightRuleValues.AtLeast }));
        word.Append(table.Columns.Select((column, index) => Cell(column.Width, TableVerticalAlignmentValues.Top, Text(column, row.Cells.ElementAtOrDefault(index)))));
        return word;
    }

    private static Paragraph Text(TableColumn column, RichText? text)
    {
        var paragraph = Word.Paragraph(DocxStyles.Cell, text is null ? [] : Word.Runs(text));
        if (column.Alignment is not ParagraphAlignment.Left)
        {
            paragraph.ParagraphProperties!.Justification = new Justification
            {
                Val = column.Alignment is ParagraphAlignment.Centered ? JustificationValues.Center : JustificationValues.Both,
            };
        }

        return paragraph;
    }

    private static TableCell Cell(double width, TableVerticalAlignmentValues alignment, Paragraph content)
    {
        var cell = Word.Cell(width, content);
        cell.TableCellProperties!.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = alignment };
        return cell;
    }
}
