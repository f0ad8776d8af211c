using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Documents.Pdf.Layout;

/// <summary>What stands on the first page outside the flow: DỰ THẢO in the top margin, the address (ô 13) at the foot.</summary>
internal sealed class FirstPageMarks : FlowItem
{
    private const double RuleGap = 3, AboveRule = 6;

    private readonly FramedMark? draft;
    private readonly TextBlock? address;
    private readonly double textWidth;

    public FirstPageMarks(AdministrativeDocument document, Flow flow)
    {
        textWidth = flow.TextWidth;
        if (document.IsDraft) draft = new FramedMark(Phrases.Draft, Measures.DraftMarkSize, Measures.DraftMarkWidth, Measures.DraftMarkHeight, flow.Root.Add("P"));
        if (document.AddressLine is { } line)
            address = new TextBlock(StyledText.Of(line, Measures.AddressSize), textWidth, flow.Root.Add("P"), TextFit.Centered);
        KeepWithNext = true;
    }

    public override double Height => 0;

    /// <summary>What the address takes from the text of the first page.</summary>
    public double FootHeight => address is null ? 0 : AboveRule + RuleGap + address.Height;

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        draft?.Draw(page, left, Units.Points((Measures.TopMargin - Measures.DraftMarkHeight) / 2));
        if (address is null) return;
        var rule = page.Height - Units.Points(Measures.BottomMargin) - RuleGap - address.Height;
        page.Inks.Add(new RuleInk(left, rule, left + textWidth, rule, Measures.RuleWeightPoints));
        address.Draw(page, left, rule + RuleGap);
    }
}
