using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf;
using Emphasis = SangKien.Documents.Model.Emphasis;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace SangKien.Documents.Docx;

/// <summary>Ô 1–5, 9a and the căn cứ: everything above the content. The draft mark stands in the first page's header.</summary>
internal static class DocxHead
{
    /// <summary>Points. Word takes the larger of the gaps of two paragraphs, not their sum.</summary>
    private const double BelowTitle = 2 * Measures.ParagraphGapPoints;

    private static readonly double BelowColon = Measures.AddresseeIndent + Measured.Width(Phrases.Addressees.TrimEnd(':'), Measures.BodySize);

    public static IEnumerable<OpenXmlElement> Of(AdministrativeDocument document)
    {
        if (document.Letterhead is { } letterhead)
        {
            var agency = Measured.AgencyColumn(document.PlaceAndDate);
            var nation = DocxPage.TextWidth - agency;
            var names = Word.Layout([nation, agency], Names(letterhead, agency));
            names.GetFirstChild<TableProperties>()!.BiDiVisual = new BiDiVisual();
            yield return names;
            yield return Word.Paragraph(DocxStyles.BetweenTables);
            yield return Word.Layout([agency, nation], NumberAndDate(document, agency));
        }

        foreach (var line in Title(document.Title)) yield return line;
        foreach (var line in Addressees(ListEndings.Addressees(document.Addressees))) yield return line;
        foreach (var basis in ListEndings.LegalBases(document.LegalBases)) yield return Word.Line(DocxStyles.LegalBasis, basis);
    }

    public static IEnumerable<OpenXmlElement> Of(AnnexSection section)
    {
        var annex = section.Annex;
        var width = DocxPage.TextWidthOf(annex.IsLandscape);
        if (annex.Label.Length > 0) yield return Word.Line(DocxStyles.AnnexLabel, annex.Label);
        if (annex.Title.Length > 0) yield return DocxBook.Outlined(Word.Line(DocxStyles.AnnexTitle, HeadLines.Capitals(annex.Title)), section.Depth);
        if (annex.Reference.Length == 0) yield break;
        yield return Word.Line(DocxStyles.AnnexReference, annex.Reference);
        yield return SpaceAfter(Word.Rule(Measured.RuleBelow(annex.Reference, Measures.AnnexSize, Emphasis.Italic, width), width));
    }

    /// <summary>A row that runs from the right, so that ô 1, which stands right, is read before ô 2.</summary>
    private static TableRow Names(Letterhead letterhead, double agency)
    {
        var nation = DocxPage.TextWidth - agency;
        var issuer = HeadLines.Capitals(letterhead.Issuer);
        IEnumerable<Paragraph> superior = letterhead.Superior is { } name ? [Word.Line(DocxStyles.Superior, HeadLines.Capitals(name))] : [];
        return Word.UnbrokenRow(
            Word.Cell(
                nation,
                Word.Line(DocxStyles.Nation, NonBreaking.Whole(Phrases.Nation)), Word.Line(DocxStyles.Motto, Phrases.Motto),
                Word.Rule(Measured.Width(Phrases.Motto, Measures.MottoSize, Emphasis.Bold), nation)),
            Word.Cell(
                agency,
                [
                    .. superior, Word.Line(DocxStyles.Issuer, issuer),
                    Word.Rule(Measured.RuleBelow(issuer, Measures.AgencySize, Emphasis.Bold, agency), agency),
                ]));
    }

    /// <summary>A table of its own, from the left, so that number and date share their baseline however many lines the agency's name takes.</summary>
    private static TableRow NumberAndDate(AdministrativeDocument document, double agency)
    {
        var nation = DocxPage.TextWidth - agency;
        var left = new List<Paragraph>();
        if (document.Number is { } number) left.Add(Word.Line(DocxStyles.Number, Measured.OneLine(HeadLines.Number(number), Measures.NumberSize, agency)));
        if (document.Concerning is { } subject) left.Add(Word.Line(DocxStyles.Concerning, HeadLines.Concerning(subject)));
        if (document.Urgency is not Urgency.None) left.Add(UrgencyMark(document.Urgency, agency));
        Paragraph[] right = document.PlaceAndDate is { } place ? [Word.Line(DocxStyles.PlaceAndDate, Measured.OneLine(HeadLines.PlaceAndDate(place), Measures.PlaceAndDateSize, nation, Emphasis.Italic))] : [];
        return Word.UnbrokenRow(Word.Cell(agency, left), Word.Cell(nation, right));
    }

    private static Paragraph UrgencyMark(Urgency urgency, double column)
    {
        const double border = 1.6;
        var mark = Word.Line(DocxStyles.Urgency, Phrases.UrgencyMark(urgency));
        mark.ParagraphProperties!.Indentation = new Indentation
        {
            Left = Word.TwipsText(border), Right = Word.TwipsText(column - Measures.UrgencyWidth(urgency) + border),
        };
        return mark;
    }

    private static IEnumerable<OpenXmlElement> Title(DocumentTitle? title)
    {
        if (title is null) yield break;
        yield return Word.Line(DocxStyles.Type, HeadLines.Capitals(title.Type));
        yield return Word.Line(DocxStyles.Subject, title.Subject);
        yield return title.HasRule
            ? SpaceAfter(Word.Rule(Measured.RuleBelow(title.Subject, Measures.TitleSize, Emphasis.Bold, Measures.TitleWidth), DocxPage.TextWidth))
            : SpaceAfter(Word.Paragraph(DocxStyles.Gap));
    }

    /// <summary>One name stands on the line of "Kính gửi:", several below it with their dashes under the colon (mục II.9.d).</summary>
    private static List<Paragraph> Addressees(IReadOnlyList<string> names)
    {
        if (names.Count == 0) return [];
        List<Paragraph> lines = names is [var only]
            ? [Hanging(Word.Line(DocxStyles.Addressee, $"{Phrases.Addressees}{NonBreaking.Space}{only}"), Measures.AddresseeIndent, $"{Phrases.Addressees}{NonBreaking.Space}")]
            :
            [
                Word.Line(DocxStyles.Addressee, Phrases.Addressees),
                .. names.Select(name => Hanging(Word.Line(DocxStyles.AddresseeLine, name), BelowColon, "- ")),
            ];
        SpaceAfter(lines[^1]);
        return lines;
    }

    private static Paragraph SpaceAfter(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { After = Word.PointTwips(BelowTitle) };
        return paragraph;
    }

    /// <summary>Lines after the first begin where the text behind the lead begins.</summary>
    private static Paragraph Hanging(Paragraph line, double left, string lead)
    {
        var width = Measured.Width(lead.Replace(' ', NonBreaking.Space), Measures.BodySize);
        line.ParagraphProperties!.Indentation = new Indentation { Left = Word.TwipsText(left + width), Hanging = Word.TwipsText(width) };
        return line;
    }
}
