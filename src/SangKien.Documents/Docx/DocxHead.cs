using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using Emphasis = SangKien.Documents.Model.Emphasis;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace SangKien.Documents.Docx;

/// <summary>Ô 1–5, 9a and the căn cứ: everything above the content. The draft mark stands in the first page's header.</summary>
internal static class DocxHead
{
    private const double AgencyColumn = Measures.AgencyColumn;
    private const double NationColumn = DocxPage.TextWidth - AgencyColumn;

    public static IEnumerable<OpenXmlElement> Of(AdministrativeDocument document)
    {
        if (document.Letterhead is { } letterhead)
            yield return Word.Layout([AgencyColumn, NationColumn], Names(letterhead), NumberAndDate(document));
        foreach (var line in Title(document.Title)) yield return line;
        foreach (var line in Addressees(ListEndings.Addressees(document.Addressees))) yield return line;
        foreach (var basis in ListEndings.LegalBases(document.LegalBases)) yield return Word.Line(DocxStyles.LegalBasis, NonBreaking.Glue(basis));
    }

    public static IEnumerable<OpenXmlElement> Of(Annex annex)
    {
        var width = DocxPage.TextWidthOf(annex.IsLandscape);
        if (annex.Label.Length > 0) yield return Word.Line(DocxStyles.AnnexLabel, annex.Label);
        if (annex.Title.Length > 0) yield return Word.Line(DocxStyles.AnnexTitle, NonBreaking.Glue(HeadLines.Capitals(annex.Title)));
        if (annex.Reference.Length == 0) yield break;
        var reference = NonBreaking.Glue(annex.Reference);
        yield return Word.Line(DocxStyles.AnnexReference, reference);
        yield return Word.Rule(RuleLength.Share(reference, Emphasis.Italic, Measures.AnnexSize, width), width);
    }

    private static TableRow Names(Letterhead letterhead)
    {
        var issuer = HeadLines.Capitals(letterhead.Issuer);
        IEnumerable<Paragraph> superior = letterhead.Superior is { } name ? [Word.Line(DocxStyles.Superior, HeadLines.Capitals(name))] : [];
        return Word.UnbrokenRow(
            Word.Cell(
                AgencyColumn,
                [
                    .. superior, Word.Line(DocxStyles.Issuer, issuer),
                    Word.Rule(RuleLength.Share(issuer, Emphasis.Bold, Measures.AgencySize, AgencyColumn), AgencyColumn),
                ]),
            Word.Cell(
                NationColumn,
                Word.Line(DocxStyles.Nation, NonBreaking.Whole(Phrases.Nation)), Word.Line(DocxStyles.Motto, Phrases.Motto),
                Word.Rule(RuleLength.Whole(Phrases.Motto, Emphasis.Bold, Measures.MottoSize), NationColumn)));
    }

    /// <summary>The second row, so that number and date share their baseline however many lines the agency's name takes.</summary>
    private static TableRow NumberAndDate(AdministrativeDocument document)
    {
        var left = new List<Paragraph>();
        if (document.Number is { } number) left.Add(Word.Line(DocxStyles.Number, HeadLines.Number(number)));
        if (document.Concerning is { } subject) left.Add(Word.Line(DocxStyles.Concerning, NonBreaking.Glue(HeadLines.Concerning(subject))));
        if (document.Urgency is not Urgency.None) left.Add(UrgencyMark(document.Urgency));
        Paragraph[] right = document.PlaceAndDate is { } place ? [Word.Line(DocxStyles.PlaceAndDate, HeadLines.PlaceAndDate(place))] : [];
        return Word.UnbrokenRow(Word.Cell(AgencyColumn, left), Word.Cell(NationColumn, right));
    }

    private static Paragraph UrgencyMark(Urgency urgency)
    {
        const double border = 1.6;
        var mark = Word.Line(DocxStyles.Urgency, Phrases.UrgencyMark(urgency));
        mark.ParagraphProperties!.Indentation = new Indentation
        {
            Left = Word.TwipsText(border), Right = Word.TwipsText(AgencyColumn - Measures.UrgencyWidth(urgency) + border),
        };
        return mark;
    }

    private static IEnumerable<OpenXmlElement> Title(DocumentTitle? title)
    {
        if (title is null) yield break;
        yield return Word.Line(DocxStyles.Type, HeadLines.Capitals(title.Type));
        var subject = NonBreaking.Glue(title.Subject);
        yield return Word.Line(DocxStyles.Subject, subject);
        if (title.HasRule)
            yield return Word.Rule(RuleLength.Share(subject, Emphasis.Bold, Measures.TitleSize, Measures.TitleWidth), DocxPage.TextWidth);
    }

    private static IEnumerable<OpenXmlElement> Addressees(IReadOnlyList<string> names)
    {
        if (names is [var only]) return [Word.Line(DocxStyles.Addressee, $"{Phrases.Addressees} {only}")];
        if (names.Count == 0) return [];
        return [Word.Line(DocxStyles.Addressee, Phrases.Addressees), .. names.Select(name => Word.Line(DocxStyles.AddresseeLine, name))];
    }
}
