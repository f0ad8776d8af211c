using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>DỰ THẢO in the top margin of the first page, above ô 1 where the decree's diagram puts such stamps (ô 11); it takes no room from the text.</summary>
internal sealed class DraftMarkItem : FlowItem
{
    private readonly FramedMark mark;

    public DraftMarkItem(StructureElement element)
    {
        mark = new FramedMark(Phrases.Draft, Measures.DraftMarkSize, Measures.DraftMarkWidth, Measures.DraftMarkHeight, element);
        KeepWithNext = true;
    }

    public override double Height => 0;

    public override void Draw(Page page, double left, PlacedItem placed) =>
        mark.Draw(page, page.Width - Units.Points(Measures.RightMargin + Measures.DraftMarkWidth), Units.Points((Measures.TopMargin - Measures.DraftMarkHeight) / 2));
}

/// <summary>Địa chỉ (ô 13) at the foot of the first page, below a rule as wide as the text; read after the letterhead.</summary>
internal sealed class AddressItem : FlowItem
{
    private const double RuleGap = 3, AboveRule = 6;

    private readonly TextBlock address;
    private readonly double textWidth;

    public AddressItem(string line, double textWidth, StructureElement element)
    {
        this.textWidth = textWidth;
        address = new TextBlock(StyledText.Of(line, Measures.AddressSize), textWidth, element, TextFit.Centered);
        KeepWithNext = true;
    }

    public override double Height => 0;

    public TextBlock Address => address;

    /// <summary>What it takes from the text of the first page. Points.</summary>
    public double FootHeight => AboveRule + RuleGap + address.Height;

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        var rule = page.Height - Units.Points(Measures.BottomMargin) - RuleGap - address.Height;
        page.Inks.Add(new RuleInk(left, rule, left + textWidth, rule, Measures.RuleWeightPoints));
        address.Draw(page, left, rule + RuleGap);
    }
}
