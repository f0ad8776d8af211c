using System.Globalization;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;

namespace SangKien.Documents.Html;

/// <summary>Kỷ yếu: front page, contents that lead to the papers, papers. Page numbers are known to the PDF only, so the contents show none.</summary>
internal sealed class HtmlBook(Markup html)
{
    /// <summary>Identifier of the sheet that a line of the contents leads to.</summary>
    public static string Id(int section) => $"sk-muc-{section.ToString(CultureInfo.InvariantCulture)}";

    public void Write(FrontPage front)
    {
        html.Open("div", "sk-front").Open("div");
        if (front.Letterhead?.Superior is { } superior) html.Line("p", "c", HeadLines.Capitals(superior));
        if (front.Letterhead is { } head)
            html.Open("p", "c").Line("strong", "sk-rule sk-rule-share", HeadLines.Capitals(head.Issuer)).Close();
        html.Close().Open("div")
            .Open("h2", "sk-title-lines").Line("strong", "sk-row sk-front-type", HeadLines.Capitals(front.Type))
            .Line("strong", "sk-row sk-front-subject", HeadLines.Capitals(front.Subject)).Close();
        if (front.Remark.Length > 0) html.Line("p", "c", front.Remark, Emphasis.Italic);
        html.Close().Open("div");
        if (front.PlaceAndTime.Length > 0) html.Line("p", "c", front.PlaceAndTime, Emphasis.Bold);
        html.Close().Close();
    }

    public void Write(ContentsSection contents)
    {
        html.Open("h2", "sk-title-lines").Line("strong", "sk-row", HeadLines.Capitals(Phrases.Contents)).Close()
            .Open("nav", null, ("aria-label", Phrases.Contents)).Open("ul", "sk-contents");
        foreach (var line in contents.Lines) Line(line);
        html.Close().Close();
    }

    public void Write(PaperSection section)
    {
        if (section is { OpensPart: true, Part: { } part })
        {
            html.Open("h2", "sk-title-lines");
            foreach (var line in HeadLines.PartLines(part)) html.Line("strong", "sk-row", line);
            html.Close();
        }

        var level = section.Part is null ? HtmlBody.TitleLevel : HtmlBody.TitleLevel + 1;
        html.Open($"h{level.ToString(CultureInfo.InvariantCulture)}", "sk-title-lines sk-paper-title")
            .Line("strong", "sk-row", HeadLines.PaperTitle(section.Paper)).Close();
        if (section.Paper.Author.Length > 0) html.Line("p", "c", section.Paper.Author, Emphasis.Italic);
        new HtmlBody(html, section.Body, HtmlEngine.TextWidth(section.IsLandscape), level).Write(section.Body);
        Closing(section.Paper.Closing);
    }

    private void Line(ContentsLine line)
    {
        html.Open("li", line.Level == 0 ? "sk-contents-part" : null).Open("a", null, ("href", "#" + Id(line.Target))).Text(line.Text).Close();
        if (line.Author.Length > 0) html.Line("span", "sk-row", line.Author, Emphasis.Italic);
        html.Close();
    }

    private void Closing(IReadOnlyList<RichText> lines)
    {
        if (lines.Count == 0) return;
        html.Open("div", "sk-paper-closing");
        foreach (var line in lines) html.Open("p", "c").Runs(line).Close();
        html.Close();
    }
}
