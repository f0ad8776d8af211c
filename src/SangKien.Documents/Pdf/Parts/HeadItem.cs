using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>
/// The head of the first page: ô 1 and ô 2 in a first row, ô 3 and ô 4 on one baseline in a second, below them ô 5b and the
/// urgency mark. Written in the order 1, 2, 3, 4.
/// </summary>
internal sealed class HeadItem : FlowItem
{
    private const double RuleGap = 3.5, RowGap = 8, LineGap = 6;

    private readonly double agencyWidth, nationWidth;
    private readonly TextBlock nation, motto, issuer;
    private readonly TextBlock? superior, number, placeAndDate, concerning;
    private readonly FramedMark? urgency;

    public HeadItem(AdministrativeDocument document, Letterhead letterhead, Flow flow)
    {
        agencyWidth = Units.Points(Measured.AgencyColumn(document.PlaceAndDate));
        nationWidth = flow.TextWidth - agencyWidth;
        nation = Centered(Phrases.Nation, Measures.NationSize, Emphasis.Bold, nationWidth, flow.Root.Add("P"));
        motto = Centered(Phrases.Motto, Measures.MottoSize, Emphasis.Bold, nationWidth, flow.Root.Add("P"));
        superior = letterhead.Superior is { } name ? Centered(HeadLines.Capitals(name), Measures.AgencySize, Emphasis.None, agencyWidth, flow.Root.Add("P")) : null;
        issuer = Centered(HeadLines.Capitals(letterhead.Issuer), Measures.AgencySize, Emphasis.Bold, agencyWidth, flow.Root.Add("P"));
        number = document.Number is { } given ? Centered(HeadLines.Number(given), Measures.NumberSize, Emphasis.None, agencyWidth, flow.Root.Add("P")) : null;
        placeAndDate = document.PlaceAndDate is { } place
            ? Centered(HeadLines.PlaceAndDate(place), Measures.PlaceAndDateSize, Emphasis.Italic, nationWidth, flow.Root.Add("P"))
            : null;
        concerning = document.Concerning is { } subject
            ? Centered(HeadLines.Concerning(subject), Measures.ConcerningSize, Emphasis.None, agencyWidth, flow.Root.Add("P"))
            : null;
        if (document.Urgency != Urgency.None)
        {
            urgency = new FramedMark(
                Phrases.UrgencyMark(document.Urgency), Measures.UrgencySize, Measures.UrgencyWidth(document.Urgency), Measures.UrgencyHeight, flow.Root.Add("P"), isRed: true);
        }

        Height = Math.Max(UrgencyTop + (urgency is null ? 0 : Units.Points(Measures.UrgencyHeight)), SecondRowTop + (placeAndDate?.Height ?? 0));
        KeepWithNext = true;
    }

    public override double Height { get; }

    /// <summary>The texts alone, in their order, for a head that no page holds as a whole.</summary>
    public IEnumerable<TextBlock> Texts => new[] { nation, motto, superior, issuer, number, placeAndDate, concerning }.OfType<TextBlock>();

    private double SuperiorHeight => superior?.Height ?? 0;

    private double SecondRowTop => Math.Max(SuperiorHeight + issuer.Height, nation.Height + motto.Height) + RuleGap + RowGap;

    private double ConcerningTop => SecondRowTop + (number?.Height ?? 0);

    private double UrgencyTop => ConcerningTop + (concerning is null ? 0 : Measures.ConcerningGapPoints + concerning.Height) + (urgency is null ? 0 : LineGap);

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        var (right, top) = (left + agencyWidth, placed.Top);
        nation.Draw(page, right, top);
        motto.Draw(page, right, top + nation.Height);
        Rule(page, right + nationWidth / 2, top + nation.Height + motto.Height, motto.LongestLine);
        superior?.Draw(page, left, top);
        issuer.Draw(page, left, top + SuperiorHeight);
        Rule(page, left + agencyWidth / 2, top + SuperiorHeight + issuer.Height, issuer.LongestLine * Measures.RuleShare);
        number?.Draw(page, left, top + SecondRowTop);
        placeAndDate?.Draw(page, right, top + SecondRowTop);
        concerning?.Draw(page, left, top + ConcerningTop + Measures.ConcerningGapPoints);
        urgency?.Draw(page, left, top + UrgencyTop);
    }

    private static void Rule(Page page, double middle, double textBottom, double length) =>
        page.Inks.Add(new RuleInk(middle - length / 2, textBottom + RuleGap, middle + length / 2, textBottom + RuleGap, Measures.RuleWeightPoints));

    private static TextBlock Centered(string text, double size, Emphasis emphasis, double width, StructureElement element)
    {
        var styled = StyledText.Of(text, size, emphasis);
        // A line that may not break does so all the same when it is longer than its column.
        if (styled.WidthOf(0, styled.Text.Length) > width) styled = StyledText.Of(text.Replace(NonBreaking.Space, ' '), size, emphasis);
        return new TextBlock(styled, width, element, TextFit.Centered);
    }
}
