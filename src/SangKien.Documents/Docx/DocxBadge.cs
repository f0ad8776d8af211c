using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Pictures;
using SangKien.Documents.Nd30.Sections;
using Emphasis = SangKien.Documents.Model.Emphasis;
using Row = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SangKien.Documents.Docx;

/// <summary>Thẻ đại biểu: a table of one row, the words beside the code.</summary>
internal static class DocxBadge
{
    private const double CodeWidth = Measures.BadgeQrSide + (2 * Measures.PlatePadding);
    private const double WordsWidth = Measures.BadgeWidth - CodeWidth;

    public static Table Of(Badge badge, DocxPackage package)
    {
        var words = Middle(Word.Cell(WordsWidth, DocxPlate.Line(HeadLines.Capitals(badge.Name), Measures.BadgeNameSize, Emphasis.Bold), DocxPlate.Line(badge.Detail, Measures.BadgeDetailSize, Emphasis.None)));
        var code = VerificationQr.Png(badge.Code) is { } image
            ? Middle(Word.Cell(CodeWidth, DocxPicture.Of(DocxStyles.Centered, package.AddImage(image, isPng: true), Measures.BadgeQrSide, Measures.BadgeQrSide, Phrases.BadgeQr)))
            : Word.Cell(CodeWidth);
        var height = new TableRowHeight { Val = (uint)Word.Twips(Measures.BadgeHeight), HeightType = HeightRuleValues.Exact };
        return new Table(DocxPlate.Properties(Measures.BadgeWidth), Word.Grid([WordsWidth, CodeWidth]), new Row(new TableRowProperties(new CantSplit(), height), words, code));
    }

    private static TableCell Middle(TableCell cell)
    {
        cell.TableCellProperties!.TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
        return cell;
    }
}
