using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SangKien.Documents.Docx;

/// <summary>
/// The paper as a Word file that is pleasant to edit: real styles, a header with the page number, tables for what stands side
/// by side, no text boxes. Word brings Times New Roman along; elsewhere a font of the same widths takes its place.
/// </summary>
public sealed class DocxEngine : IDocumentEngine
{
    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public string FileExtension => ".docx";

    public void Write(AdministrativeDocument document, Stream output)
    {
        using var package = new DocxPackage();
        var sound = DocumentRepair.Repair(document);
        package.AddProperties(sound.Properties);
        Compose(sound, package);
        package.Save(output);
    }

    private static void Compose(AdministrativeDocument document, DocxPackage package)
    {
        var word = package.Body;
        var pageNumber = package.AddHeader(Word.Paragraph(DocxStyles.PageNumber, new SimpleField(Word.Run("1")) { Instruction = "PAGE" }));
        var nothing = package.AddHeader(Word.Paragraph(DocxStyles.PageNumber));
        SectionProperties? section = null;
        if (document.HasMainPaper)
        {
            var qr = document.VerificationAddress is { } link && VerificationQr.Png(link) is { } image ? package.AddPng(image) : null;
            AddMainPaper(word, document, qr);
            var first = document.IsDraft ? package.AddHeader(DraftMark()) : nothing;
            var footer = document.AddressLine is { } address ? package.AddFooter(Word.Line(DocxStyles.Address, address)) : null;
            section = DocxPage.Section(isLandscape: false, first, pageNumber, footer);
        }

        foreach (var annex in document.Annexes)
        {
            if (section is not null) EndSection(word, section);
            word.Append(DocxHead.Of(annex));
            new DocxBody(word, Closed(annex.Body, annex.HasEndMark), DocxPage.TextWidthOf(annex.IsLandscape)).Write();
            section = DocxPage.Section(annex.IsLandscape, nothing, pageNumber);
        }

        if (word.LastChild is null or Table) word.Append(Word.Paragraph(DocxStyles.Gap));
        word.Append(section!);
    }

    private static void AddMainPaper(Body word, AdministrativeDocument document, string? qr)
    {
        word.Append(DocxHead.Of(document));
        new DocxBody(word, Closed(document.Body, document.HasEndMark), DocxPage.TextWidth).Write();
        var closing = DocxClosing.Of(document, qr).ToList();
        if (closing.Count > 0) KeepLastParagraphWithSignature(word);
        word.Append(closing);
    }

    private static IReadOnlyList<Block> Closed(IReadOnlyList<Block> body, bool hasEndMark) => hasEndMark ? EndMark.Close(body) : body;

    /// <summary>The signature does not stand alone on a page; a table above would also grow together with the one it stands in.</summary>
    private static void KeepLastParagraphWithSignature(Body word)
    {
        if (word.LastChild is not Paragraph) word.Append(Word.Paragraph(DocxStyles.Gap));
        var last = ((Paragraph)word.LastChild!).ParagraphProperties!;
        last.KeepNext = new KeepNext();
        last.SpacingBetweenLines = new SpacingBetweenLines { After = Word.PointTwips(12) };
    }

    /// <summary>The properties of every section but the last stand in its last paragraph.</summary>
    private static void EndSection(Body word, SectionProperties section)
    {
        if (word.LastChild is not Paragraph) word.Append(Word.Paragraph(DocxStyles.Gap));
        ((Paragraph)word.LastChild!).ParagraphProperties!.SectionProperties = section;
    }

    private static Paragraph DraftMark()
    {
        var mark = Word.Line(DocxStyles.Draft, Phrases.Draft);
        mark.ParagraphProperties!.Indentation = new Indentation { Left = Word.TwipsText(DocxPage.TextWidth - Measures.DraftMarkWidth), Right = Word.TwipsText(1.6) };
        return mark;
    }
}
