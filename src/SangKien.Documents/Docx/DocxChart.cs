using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SangKien.Documents.Docx;

/// <summary>A chart as a table of shaded lines: every word processor shows it alike, and its numbers can be mended.</summary>
internal static class DocxChart
{
    private const int Units = 40;
    private const double NamePart = 0.42, NumberWidth = 14;

    /// <param name="textWidth">Millimetres.</param>
    public static Table Of(Chart chart, double textWidth)
    {
        var name = textWidth * NamePart;
        var unit = (textWidth - name - NumberWidth) / Units;
        var table = new Table(Properties(chart, textWidth), Word.Grid([name, .. Enumerable.Repeat(unit, Units), NumberWidth]));
        foreach (var bar in chart.Bars)
        {
            var length = Math.Max(1, (int)Math.Round(chart.ShareOf(bar) * Units));
            table.Append(Word.UnbrokenRow(
                Cell(name, bar.Name, 1),
                bar.Value > 0 ? Shaded(Cell(unit * length, "", length)) : Cell(unit * length, "", length),
                Cell((unit * (Units - length)) + NumberWidth, bar.Value.ToString(CultureInfo.InvariantCulture), Units - length + 1)));
        }

        return table;
    }

    private static TableProperties Properties(Chart chart, double textWidth) => new()
    {
        TableWidth = new TableWidth { Width = Word.TwipsText(textWidth), Type = TableWidthUnitValues.Dxa },
        TableBorders = new TableBorders(new InsideHorizontalBorder { Val = BorderValues.Single, Color = "FFFFFF", Size = 24 }),
        TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
        TableDescription = new TableDescription { Val = chart.Words },
    };

    private static TableCell Cell(double width, string text, int span)
    {
        var cell = Word.Cell(width, Word.Line(DocxStyles.Cell, text));
        cell.TableCellProperties!.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
        if (span > 1) cell.TableCellProperties.GridSpan = new GridSpan { Val = span };
        return cell;
    }

    /// <summary>The line of text and not the cell, so that a bar beside a long name is no thicker than the others.</summary>
    private static TableCell Shaded(TableCell cell)
    {
        cell.GetFirstChild<Paragraph>()!.ParagraphProperties!.Shading = new Shading { Val = ShadingPatternValues.Clear, Fill = "595959" };
        return cell;
    }
}
