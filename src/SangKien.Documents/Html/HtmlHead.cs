using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf;

namespace SangKien.Documents.Html;

/// <summary>Ô 1–5, 9a and the căn cứ: everything above the content, written in the order 1, 2, 3, 4; the stylesheet puts ô 1 to the right.</summary>
internal sealed class HtmlHead(Markup html)
{
    public void Write(AdministrativeDocument document)
    {
        if (document.IsDraft) html.Open("p", "sk-draft").Line("span", "sk-stamp", Phrases.Draft).Close();
        if (document.Letterhead is { } letterhead) Letterhead(document, letterhead);
        if (document.Title is { } title) Title(title);
        if (document.Addressees.Count > 0) Addressees(ListEndings.Addressees(document.Addressees));
        foreach (var basis in ListEndings.LegalBases(document.LegalBases)) html.Line("p", null, basis, Emphasis.Italic);
    }

    /// <summary>Phụ lục: label, title in capitals and reference, each centred on a line of its own, with a rule below the last.</summary>
    public void Write(Annex annex)
    {
        if (annex.Label.Length + annex.Title.Length > 0)
        {
            html.Open("h2", "sk-title-lines");
            if (annex.Label.Length > 0) html.Line("strong", "sk-row", annex.Label);
            if (annex.Title.Length > 0) html.Line("strong", "sk-row", HeadLines.Capitals(annex.Title));
            html.Close();
        }

        if (annex.Reference.Length > 0)
            html.Open("p", "c").Line("em", "sk-rule sk-rule-share", annex.Reference).Close();
    }

    private void Letterhead(AdministrativeDocument document, Letterhead letterhead)
    {
        var agency = Measured.AgencyColumn(document.PlaceAndDate);
        html.Open("header", agency < Measures.AgencyColumn ? "sk-sheet-top sk-read-order sk-long-place" : "sk-sheet-top sk-read-order").Open("div").Line("p", "c s12 nowrap", Phrases.Nation, Emphasis.Bold)
            .Open("p", "c s13").Line("strong", "sk-rule sk-rule-motto", Phrases.Motto).Close().Close();

        html.Open("div");
        if (letterhead.Superior is { } superior) html.Line("p", "c s12", HeadLines.Capitals(superior));
        html.Open("p", "c s12").Line("strong", "sk-rule sk-rule-share", HeadLines.Capitals(letterhead.Issuer)).Close().Close();

        html.Open("div");
        if (document.Number is { } number) html.Line("p", "c s13", Measured.OneLine(HeadLines.Number(number), Measures.NumberSize, agency));
        if (document.Concerning is { } subject) html.Line("p", "c s12 sk-concerning", HeadLines.Concerning(subject));
        if (document.Urgency is not Urgency.None)
            html.Open("p", "sk-urgency").Line("span", "sk-stamp", Phrases.UrgencyMark(document.Urgency)).Close();
        html.Close();

        html.Open("div");
        if (document.PlaceAndDate is { } place)
            html.Line("p", "c s13", Measured.OneLine(HeadLines.PlaceAndDate(place), Measures.PlaceAndDateSize, HtmlEngine.TextWidth(isLandscape: false) - agency, Emphasis.Italic), Emphasis.Italic);
        html.Close().Close();
    }

    private void Title(DocumentTitle title) =>
        html.Open("h2", "sk-title-lines sk-sheet-title")
            .Line("strong", "sk-row", HeadLines.Capitals(title.Type))
            .Line("strong", title.HasRule ? "sk-subject sk-rule sk-rule-share" : "sk-subject", title.Subject)
            .Close();

    private void Addressees(IReadOnlyList<string> names)
    {
        html.Open("div", "sk-to");
        if (names is [var only])
        {
            html.Line("p", "sk-to-one", $"{Phrases.Addressees}{NonBreaking.Space}{only}");
        }
        else
        {
            html.Line("p", null, Phrases.Addressees);
            foreach (var name in names) html.Line("p", "sk-to-line", name);
        }

        html.Close();
    }
}
