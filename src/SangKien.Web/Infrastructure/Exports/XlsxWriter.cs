using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SangKien.Web.Infrastructure.Exports;

/// <summary>
/// One sheet, written row by row. Texts are inline strings, which no spreadsheet computes; those that look like a formula also carry
/// the quote mark of the cell's style, so that they stay texts when the file is saved as CSV.
/// </summary>
internal static class XlsxWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const uint Plain = 0, Head = 1, Quoted = 2;

    public static async Task WriteAsync<T>(Stream target, string title, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, CancellationToken cancellationToken)
    {
        using var book = SpreadsheetDocument.Create(target, SpreadsheetDocumentType.Workbook);
        var workbook = book.AddWorkbookPart();
        var styles = workbook.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = Styles();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(sheet))
        {
            writer.WriteStartElement(new Worksheet());
            WriteLayout(writer, columns.Count);
            writer.WriteStartElement(new SheetData());
            WriteRow(writer, columns.Select(column => TextCell(column.Head, Head)));
            await foreach (var row in rows.WithCancellation(cancellationToken))
                WriteRow(writer, columns.Select(column => CellOf(column.Value(row))));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = SheetName(title) }));
    }

    private static void WriteLayout(OpenXmlWriter writer, int columns)
    {
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(new DocumentFormat.OpenXml.Spreadsheet.Column { Min = 1, Max = (uint)columns, Width = 28, CustomWidth = true }));
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<Cell> cells) => writer.WriteElement(new Row(cells));

    private static Cell CellOf(object? value) => value is int or long or decimal or double
        ? new Cell { CellValue = new CellValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)) }
        : TextCell(CellText.Of(value), null);

    private static Cell TextCell(string text, uint? style) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = style ?? (FormulaGuard.IsDangerous(text) ? Quoted : Plain),
        InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }, new CellFormat { QuotePrefix = true }));

    // A sheet's name has 31 characters at most and none of these.
    private static string SheetName(string title)
    {
        var name = string.Concat(title.Where(character => !"[]:*?/\\'".Contains(character, StringComparison.Ordinal)));
        return name.Length > 31 ? name[..31] : name;
    }
}
