using System.Text;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Repair;
using SangKien.Documents.Nd30.Sections;

namespace SangKien.Documents.Html;

/// <summary>
/// The preview: a fragment of HTML for a page that has the portal's stylesheets (theme.css, sheet.css). Only elements, classes
/// and encoded text. Each annex is a sheet of its own; where a sheet breaks into pages only the PDF can tell.
/// </summary>
public sealed class HtmlEngine : IDocumentEngine
{
    /// <inheritdoc/>
    public string ContentType => "text/html; charset=utf-8";

    /// <inheritdoc/>
    public string FileExtension => ".html";

    /// <inheritdoc/>
    public void Write(AdministrativeDocument document, Stream output, IProgress<WritingProgress>? progress = null)
    {
        var sections = DocumentSections.Of(DocumentRepair.Repair(document));
        for (var i = 0; i < sections.Count; i++)
        {
            output.Write(Encoding.UTF8.GetBytes(Sheet(sections[i])));
            progress?.Report(new WritingProgress(i + 1, sections.Count, Pages: 0));
        }
    }

    /// <summary>The preview as text.</summary>
    public static string Render(AdministrativeDocument document) =>
        string.Concat(DocumentSections.Of(DocumentRepair.Repair(document)).Select(Sheet));

    private static string Sheet(Section section)
    {
        var html = new Markup();
        html.Open("div", section.IsLandscape ? "sk-sheet-box sk-flow-box sk-landscape-box" : "sk-sheet-box sk-flow-box")
            .Open("article", section.IsLandscape ? "sk-sheet sk-flow sk-landscape" : "sk-sheet sk-flow", ("lang", "vi"), ("id", HtmlBook.Id(section.Order)), ("aria-label", section.Name));
        Write(html, section);
        return html.Close().Close().ToString();
    }

    private static void Write(Markup html, Section section)
    {
        switch (section)
        {
            case MainSection main: MainPaper(html, main.Document); break;
            case AnnexSection annex: AnnexPaper(html, annex); break;
            case FrontSection front: new HtmlBook(html).Write(front.Page); break;
            case ContentsSection contents: new HtmlBook(html).Write(contents); break;
            case PaperSection paper: new HtmlBook(html).Write(paper); break;
            default: throw new NotSupportedException($"HTML cannot show {section.GetType().Name}.");
        }
    }

    private static void MainPaper(Markup html, AdministrativeDocument document)
    {
        new HtmlHead(html).Write(document);
        new HtmlBody(html, document.Body, TextWidth(isLandscape: false)).Write(document.HasEndMark ? EndMark.Close(document.Body) : document.Body);
        new HtmlClosing(html).Write(document);
    }

    private static void AnnexPaper(Markup html, AnnexSection section)
    {
        new HtmlHead(html).Write(section.Annex);
        new HtmlBody(html, section.Body, TextWidth(section.IsLandscape)).Write(section.Body);
    }

    internal static double TextWidth(bool isLandscape) =>
        (isLandscape ? Measures.PageHeight : Measures.PageWidth) - Measures.LeftMargin - Measures.RightMargin;
}
