using System.Text;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Documents.Html;

/// <summary>
/// The preview: a fragment of HTML for a page that has the portal's stylesheets (theme.css, sheet.css). Only elements, classes
/// and encoded text. Each annex is a sheet of its own; where a sheet breaks into pages only the PDF can tell.
/// </summary>
public sealed class HtmlEngine : IDocumentEngine
{
    public string ContentType => "text/html; charset=utf-8";

    public string FileExtension => ".html";

    public void Write(AdministrativeDocument document, Stream output) => output.Write(Encoding.UTF8.GetBytes(Render(document)));

    public static string Render(AdministrativeDocument document)
    {
        var html = new Markup();
        var sound = DocumentRepair.Repair(document);
        if (sound.HasMainPaper)
            Sheet(html, isLandscape: false, Name(sound), () => MainPaper(html, sound));
        foreach (var annex in sound.Annexes)
            Sheet(html, annex.IsLandscape, $"{annex.Label} {annex.Title}".Trim(), () => AnnexPaper(html, annex));
        return html.ToString();
    }

    private static string Name(AdministrativeDocument document) =>
        document.Title is { } title ? $"{title.Type} {title.Subject}".Trim() : document.Concerning ?? document.Properties.Title;

    private static void Sheet(Markup html, bool isLandscape, string name, Action content)
    {
        html.Open("div", isLandscape ? "sk-sheet-box sk-flow-box sk-landscape-box" : "sk-sheet-box sk-flow-box")
            .Open("article", isLandscape ? "sk-sheet sk-flow sk-landscape" : "sk-sheet sk-flow", ("lang", "vi"), ("aria-label", name));
        content();
        html.Close().Close();
    }

    private static void MainPaper(Markup html, AdministrativeDocument document)
    {
        new HtmlHead(html).Write(document);
        new HtmlBody(html, document.Body, TextWidth(isLandscape: false)).Write(document.HasEndMark ? EndMark.Close(document.Body) : document.Body);
        new HtmlClosing(html).Write(document);
    }

    private static void AnnexPaper(Markup html, Annex annex)
    {
        new HtmlHead(html).Write(annex);
        new HtmlBody(html, annex.Body, TextWidth(annex.IsLandscape))
            .Write(annex.HasEndMark ? EndMark.Close(annex.Body) : annex.Body);
    }

    private static double TextWidth(bool isLandscape) =>
        (isLandscape ? Measures.PageHeight : Measures.PageWidth) - Measures.LeftMargin - Measures.RightMargin;
}
