using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Pictures;
using SangKien.Documents.Nd30.Sections;
using Emphasis = SangKien.Documents.Model.Emphasis;
using Picture = SangKien.Documents.Model.Picture;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SangKien.Documents.Docx;

/// <summary>Nội dung (ô 6) of the paper or of an annex, appended to the document's body.</summary>
/// <param name="headingOffset">Added to the levels of the headings.</param>
internal sealed class DocxBody(DocxPackage package, IReadOnlyList<Block> blocks, bool isLandscape = false, int headingOffset = 0)
{
    private readonly Body _word = package.Body;
    private readonly double _textWidth = DocxPage.TextWidthOf(isLandscape);
    private readonly HeadingOutline _outline = new(blocks);
    private bool _beginsPage;

    public void Write()
    {
        foreach (var block in blocks) Write(block);
        if (_beginsPage) Append(Word.Paragraph(DocxStyles.Gap));
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Append(Heading(heading));
                break;
            case Model.Paragraph paragraph:
                Append(Paragraph(paragraph));
                break;
            case Model.Table table:
                Append(DocxTable.Of(table, _textWidth), Measures.ParagraphGapPoints);
                break;
            case Picture picture:
                Append(picture);
                break;
            case Chart { Bars.Count: > 0 } chart:
                Append(Word.Paragraph(DocxStyles.Centered, Word.Run(chart.Title, Emphasis.Bold)));
                ((Paragraph)_word.LastChild!).ParagraphProperties!.KeepNext = new KeepNext();
                Append(DocxChart.Of(chart, _textWidth), gap: 2);
                break;
            case Chart:
                break;
            case NamePlate plate:
                Append(DocxPlate.Of(plate), gap: 0);
                break;
            case Badge badge:
                Append(DocxBadge.Of(badge, package), Measures.ParagraphGapPoints);
                break;
            case PageBreak:
                _beginsPage = true;
                break;
            default:
                throw new NotSupportedException($"DOCX cannot show {block.GetType().Name}.");
        }
    }

    private void Append(Paragraph paragraph)
    {
        if (_beginsPage) paragraph.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        _beginsPage = false;
        _word.Append(paragraph);
    }

    /// <summary>A table cannot begin a page by itself and would grow together with a table right above: a thin paragraph goes between.</summary>
    /// <param name="gap">Room above it, in points.</param>
    private void Append(Table table, double gap)
    {
        if (_beginsPage || _word.LastChild is null or Table) Append(Word.Paragraph(DocxStyles.Gap));
        var above = ((Paragraph)_word.LastChild!).ParagraphProperties!;
        above.SpacingBetweenLines = new SpacingBetweenLines { After = Word.PointTwips(gap) };
        _word.Append(table);
    }

    private void Append(Picture picture)
    {
        if (PictureFile.Read(picture.File, out _) is not { } file) return;
        var (width, height) = file.Fitted(picture.Width, _textWidth, DocxPage.TextHeightOf(isLandscape) - Measures.CaptionRoom);
        var place = DocxPicture.Of(DocxStyles.Centered, package.AddImage(file.File, file.IsPng), width, height, Phrases.PictureWords(picture));
        if (picture.Caption.Length > 0) place.ParagraphProperties!.KeepNext = new KeepNext();
        Append(place);
        if (picture.Caption.Length > 0) Append(Word.Line(DocxStyles.Caption, picture.Caption));
    }

    private Paragraph Heading(Heading heading)
    {
        var text = string.Join('\n', HeadLines.Heading(heading));
        var paragraph = Word.Line(DocxStyles.Heading(_outline.DepthOf(heading.Level) + headingOffset), text);
        if (!HeadLines.IsCentered(heading.Level)) return paragraph;
        paragraph.ParagraphProperties!.Indentation = new Indentation { FirstLine = "0" };
        paragraph.ParagraphProperties.Justification = new Justification { Val = JustificationValues.Center };
        return paragraph;
    }

    private static Paragraph Paragraph(Model.Paragraph paragraph)
    {
        var style = paragraph.Alignment switch
        {
            ParagraphAlignment.Centered => DocxStyles.Centered,
            ParagraphAlignment.Left => DocxStyles.Left,
            _ => DocxStyles.Content,
        };
        IEnumerable<Run> marker = paragraph.Marker.Length > 0 ? [Word.Run(paragraph.Marker + NonBreaking.Space)] : [];
        var result = Word.Paragraph(style, [.. marker, .. Word.Runs(paragraph.Text)]);
        if (paragraph.KeepWithNext) result.ParagraphProperties!.KeepNext = new KeepNext();
        return result;
    }
}
