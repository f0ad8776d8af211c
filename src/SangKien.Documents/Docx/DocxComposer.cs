using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Pictures;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SangKien.Documents.Docx;

/// <summary>Puts the sections of a paper into the body of a Word file; a section of Word's begins only where paper, numbers or frame change.</summary>
internal sealed class DocxComposer
{
    private readonly DocxPackage _package;
    private readonly Body _word;
    private readonly IReadOnlyList<Section> _sections;
    private readonly string _pageNumber, _nothing;
    private SectionProperties? _properties;

    public DocxComposer(DocxPackage package, IReadOnlyList<Section> sections)
    {
        (_package, _word, _sections) = (package, package.Body, sections);
        _pageNumber = package.AddHeader(Word.Paragraph(DocxStyles.PageNumber, new SimpleField(Word.Run("1")) { Instruction = "PAGE" }));
        _nothing = package.AddHeader(Word.Paragraph(DocxStyles.PageNumber));
    }

    public void Compose(IProgress<WritingProgress>? progress)
    {
        for (var i = 0; i < _sections.Count; i++)
        {
            Add(_sections[i], i == 0 ? null : _sections[i - 1]);
            progress?.Report(new WritingProgress(i + 1, _sections.Count, Pages: 0));
        }

        if (_word.LastChild is null or Table) _word.Append(Word.Paragraph(DocxStyles.Gap));
        _word.Append(_properties!);
    }

    private void Add(Section section, Section? previous)
    {
        var sharesPaper = previous is not null and not FrontSection && section.ContinuesNumbers && section.IsLandscape == previous.IsLandscape;
        if (!sharesPaper && _properties is not null) EndSection(_properties);
        var last = _word.LastChild;
        Write(section);
        if (sharesPaper || section.ContinuesNumbers)
        {
            var first = FirstParagraphBehind(last);
            if (sharesPaper) first.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
            if (section is PaperSection or AnnexSection) DocxContents.MarkTarget(first, section.Order);
        }

        if (!sharesPaper) _properties = Properties(section);
    }

    private void Write(Section section)
    {
        switch (section)
        {
            case MainSection main:
                WriteMain(main.Document);
                break;
            case AnnexSection annex:
                _word.Append(DocxHead.Of(annex));
                new DocxBody(_package, annex.Body, annex.IsLandscape, annex.HeadingOffset).Write();
                break;
            case FrontSection front:
                _word.Append(DocxBook.Front(front.Page));
                break;
            case ContentsSection contents:
                _word.Append(DocxContents.Of(contents, Measured.FirstPages(_sections)));
                break;
            case PaperSection paper:
                _word.Append(DocxBook.PaperHead(paper));
                new DocxBody(_package, paper.Body, isLandscape: false, paper.HeadingOffset).Write();
                _word.Append(DocxBook.Closing(paper.Paper));
                break;
            default:
                throw new NotSupportedException($"DOCX cannot show {section.GetType().Name}.");
        }
    }

    private void WriteMain(AdministrativeDocument document)
    {
        var qr = document.VerificationAddress is { } link && VerificationQr.Png(link) is { } image ? _package.AddImage(image, isPng: true) : null;
        _word.Append(DocxHead.Of(document));
        new DocxBody(_package, document.HasEndMark ? EndMark.Close(document.Body) : document.Body).Write();
        var closing = DocxClosing.Of(document, qr).ToList();
        if (closing.Count > 0) KeepLastParagraphWithSignature();
        _word.Append(closing);
    }

    private SectionProperties Properties(Section section) => section switch
    {
        MainSection { Document: var document } => DocxPage.Section(
            section,
            document.IsDraft ? _package.AddHeader(DraftMark()) : _nothing,
            _pageNumber,
            document.AddressLine is { } address ? _package.AddFooter(Word.Line(DocxStyles.Address, address)) : null),
        _ => DocxPage.Section(section, _nothing, _pageNumber),
    };

    /// <summary>The signature does not stand alone on a page; a table above would also grow together with the one it stands in.</summary>
    private void KeepLastParagraphWithSignature()
    {
        if (_word.LastChild is not Paragraph) _word.Append(Word.Paragraph(DocxStyles.Gap));
        var last = ((Paragraph)_word.LastChild!).ParagraphProperties!;
        last.KeepNext = new KeepNext();
        last.SpacingBetweenLines = new SpacingBetweenLines { After = Word.PointTwips(12) };
    }

    /// <summary>The properties of every section but the last stand in its last paragraph.</summary>
    private void EndSection(SectionProperties section)
    {
        if (_word.LastChild is not Paragraph) _word.Append(Word.Paragraph(DocxStyles.Gap));
        ((Paragraph)_word.LastChild!).ParagraphProperties!.SectionProperties = section;
    }

    /// <summary>A table can neither begin a page by itself nor be led to: a thin paragraph goes before it.</summary>
    private Paragraph FirstParagraphBehind(DocumentFormat.OpenXml.OpenXmlElement? last)
    {
        if ((last is null ? _word.FirstChild : last.NextSibling()) is Paragraph first) return first;
        var gap = Word.Paragraph(DocxStyles.Gap);
        return last is null ? _word.PrependChild(gap)! : _word.InsertAfter(gap, last)!;
    }

    private static Paragraph DraftMark()
    {
        var mark = Word.Line(DocxStyles.Draft, Phrases.Draft);
        mark.ParagraphProperties!.Indentation = new Indentation { Left = Word.TwipsText(DocxPage.TextWidth - Measures.DraftMarkWidth), Right = Word.TwipsText(1.6) };
        return mark;
    }
}
