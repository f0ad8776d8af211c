using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Repair;
using Emphasis = SangKien.Documents.Model.Emphasis;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace SangKien.Documents.Docx;

/// <summary>The few WordprocessingML pieces everything is made of. Lengths are millimetres, sizes and gaps points.</summary>
internal static class Word
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * TwipsPerMillimetre);

    public static string TwipsText(double millimetres) => Number(Twips(millimetres));

    /// <summary>Points as twips, the unit of w:spacing.</summary>
    public static string PointTwips(double points) => Number((int)Math.Round(points * 20));

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static Paragraph Paragraph(string style, params IReadOnlyList<OpenXmlElement> content)
    {
        var paragraph = new Paragraph { ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } } };
        paragraph.Append(content);
        return paragraph;
    }

    public static Paragraph Line(string style, string text) => Paragraph(style, Run(text));

    public static IReadOnlyList<Run> Runs(RichText text) => [.. text.Runs.Where(run => run.Text.Length > 0).Select(run => Run(run.Text, run.Emphasis))];

    public static Run Run(string text, Emphasis emphasis = Emphasis.None)
    {
        var run = new Run();
        if (emphasis is not Emphasis.None)
        {
            run.RunProperties = new RunProperties
            {
                Bold = emphasis.HasFlag(Emphasis.Bold) ? new Bold() : null,
                Italic = emphasis.HasFlag(Emphasis.Italic) ? new Italic() : null,
            };
        }

        var lines = EvenSpaces.Of(NonBreaking.Glue(text)).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) run.Append(new Break());
            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>A table of one or more rows that only places its cells: fixed columns, no lines, no padding.</summary>
    public static Table Layout(IReadOnlyList<double> columns, params IEnumerable<TableRow> rows)
    {
        var table = new Table(
            new TableProperties
            {
                TableWidth = new TableWidth { Width = TwipsText(columns.Sum()), Type = TableWidthUnitValues.Dxa },
                TableIndentation = new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
                TableBorders = new TableBorders
                {
                    TopBorder = new TopBorder { Val = BorderValues.Nil }, LeftBorder = new LeftBorder { Val = BorderValues.Nil },
                    BottomBorder = new BottomBorder { Val = BorderValues.Nil }, RightBorder = new RightBorder { Val = BorderValues.Nil },
                    InsideHorizontalBorder = new InsideHorizontalBorder { Val = BorderValues.Nil },
                    InsideVerticalBorder = new InsideVerticalBorder { Val = BorderValues.Nil },
                },
                TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
                TableCellMarginDefault = new TableCellMarginDefault
                {
                    TopMargin = new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                    TableCellLeftMargin = new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    BottomMargin = new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                    TableCellRightMargin = new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa },
                },
            },
            Grid(columns));
        table.Append(rows);
        return table;
    }

    public static TableGrid Grid(IEnumerable<double> columns) =>
        new(columns.Select(width => new GridColumn { Width = TwipsText(width) }));

    /// <summary>A row that stays on one page.</summary>
    public static TableRow UnbrokenRow(params IEnumerable<TableCell> cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(cells);
        return row;
    }

    /// <summary>A cell holds at least one paragraph, even when there is nothing to say.</summary>
    public static TableCell Cell(double width, params IEnumerable<Paragraph> content)
    {
        var cell = new TableCell(new TableCellProperties { TableCellWidth = new TableCellWidth { Width = TwipsText(width), Type = TableWidthUnitValues.Dxa } });
        cell.Append(content.DefaultIfEmpty(Paragraph(DocxStyles.Normal)));
        return cell;
    }

    /// <summary>
    /// A horizontal rule of exact length in the middle of a column: the upper border of an empty paragraph between two indents,
    /// which Word and LibreOffice draw alike, and which moves with the text around it.
    /// </summary>
    public static Paragraph Rule(double length, double column)
    {
        var side = TwipsText(Math.Max(0, (column - length) / 2));
        var rule = Paragraph(DocxStyles.Rule);
        rule.ParagraphProperties!.Indentation = new Indentation { Left = side, Right = side };
        return rule;
    }
}
