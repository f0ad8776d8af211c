using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf;
using Emphasis = SangKien.Documents.Model.Emphasis;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Row = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SangKien.Documents.Docx;

/// <summary>Biển tên: a table of one cell, as high and wide as the card.</summary>
internal static class DocxPlate
{
    public static Table Of(NamePlate plate)
    {
        List<Paragraph> lines = [Line(HeadLines.Capitals(plate.Name), Measured.PlateNameSize(plate.Name), Emphasis.Bold)];
        if (plate.Detail.Length > 0) lines.Add(Line(plate.Detail, Measures.PlateDetailSize, Emphasis.None));
        var cell = Word.Cell(Measures.PlateWidth, lines);
        cell.TableCellProperties!.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
        var height = new TableRowHeight { Val = (uint)Word.Twips(Measures.PlateHeight), HeightType = HeightRuleValues.Exact };
        return new Table(Properties(Measures.PlateWidth), Word.Grid([Measures.PlateWidth]), new Row(new TableRowProperties(new CantSplit(), height), cell));
    }

    public static TableProperties Properties(double width) => new()
    {
        TableStyle = new TableStyle { Val = DocxStyles.Grid },
        TableWidth = new TableWidth { Width = Word.TwipsText(width), Type = TableWidthUnitValues.Dxa },
        TableJustification = new TableJustification { Val = TableRowAlignmentValues.Center },
        TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
    };

    public static Paragraph Line(string text, double size, Emphasis emphasis)
    {
        var run = Word.Run(text, emphasis);
        run.RunProperties ??= new RunProperties();
        run.RunProperties.FontSize = new FontSize { Val = Word.Number((int)(size * 2)) };
        var line = Word.Paragraph(DocxStyles.Cell, run);
        line.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Center };
        return line;
    }
}
