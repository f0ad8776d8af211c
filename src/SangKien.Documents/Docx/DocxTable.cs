using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Pdf;
using Emphasis = SangKien.Documents.Model.Emphasis;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Row = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SangKien.Documents.Docx;

/// <summary>
/// Bảng: columns in the model's millimetres (narrowed together where they exceed the text), a header row on each page. A row
/// that stays whole has its cells in the middle of its height.
/// </summary>
internal sealed class DocxTable
{
    private readonly Model.Table _table;
    private readonly double[] _widths;

    private DocxTable(Model.Table table, double textWidth)
    {
        _table = table;
        var wanted = table.Columns.Sum(column => column.Width);
        var scale = wanted > textWidth ? textWidth / wanted : 1;
        _widths = [.. table.Columns.Select(column => column.Width * scale)];
    }

    private double Width => _widths.Sum();

    /// <param name="textWidth">Millimetres.</param>
    public static WordTable Of(Model.Table table, double textWidth) => new DocxTable(table, textWidth).Build();

    private WordTable Build()
    {
        var word = new WordTable(Properties(), Word.Grid(_widths));
        if (_table.HasHeadings) word.Append(Header());
        word.Append(_table.Rows.Select(row => row.IsGroupHeading && _widths.Length > 1 ? Group(row.Cells[0]) : Body(row)));
        return word;
    }

    private TableProperties Properties() => new()
    {
        TableStyle = new TableStyle { Val = DocxStyles.Grid },
        TableWidth = new TableWidth { Width = Word.TwipsText(Width), Type = TableWidthUnitValues.Dxa },
        TableJustification = new TableJustification { Val = TableRowAlignmentValues.Center },
        TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
        TableLook = new TableLook { FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true },
        TableDescription = _table.Summary.Length > 0 ? new TableDescription { Val = _table.Summary } : null,
    };

    private Row Header()
    {
        var row = new Row(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(_table.Columns.Select((column, i) => Cell(_widths[i], Word.Line(DocxStyles.HeadingCell, column.Heading))));
        return row;
    }

    /// <summary>A group heading spans all columns and stays with the first row of its group.</summary>
    private Row Group(RichText text)
    {
        var paragraph = Word.Paragraph(DocxStyles.Cell, Word.Runs(new RichText([.. text.Runs.Select(run => run with { Emphasis = run.Emphasis | Emphasis.Bold })])));
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        var cell = Cell(Width, paragraph);
        cell.TableCellProperties!.GridSpan = new GridSpan { Val = _widths.Length };
        return Word.UnbrokenRow(cell);
    }

    private Row Body(Model.TableRow row)
    {
        var properties = new TableRowProperties();
        var isWhole = Measured.StaysWhole(row.Cells, _widths);
        if (isWhole) properties.Append(new CantSplit());
        if (_table.MinimumRowHeight > 0)
            properties.Append(new TableRowHeight { Val = (uint)Word.Twips(_table.MinimumRowHeight), HeightType = HeightRuleValues.AtLeast });
        var word = new Row(properties);
        word.Append(_table.Columns.Select((column, i) => Cell(_widths[i], Text(column, row.Cells.ElementAtOrDefault(i)), isWhole)));
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

    private static TableCell Cell(double width, Paragraph content, bool isWhole = true)
    {
        var cell = Word.Cell(width, content);
        if (isWhole) cell.TableCellProperties!.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
        return cell;
    }
}
