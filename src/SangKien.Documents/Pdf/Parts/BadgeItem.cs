using System.Collections;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Pictures;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Thẻ đại biểu: name and detail beside the code, in a frame to cut along.</summary>
internal sealed class BadgeItem : FlowItem
{
    private const double DetailGap = 6;

    private readonly double indent;
    private readonly TextBlock name;
    private readonly TextBlock detail;
    private readonly IReadOnlyList<BitArray> rows;
    private readonly StructureElement code;

    public BadgeItem(Badge badge, double textWidth, StructureElement root)
    {
        indent = (textWidth - Units.Points(Measures.BadgeWidth)) / 2;
        name = Block(StyledText.Of(HeadLines.Capitals(badge.Name), Measures.BadgeNameSize, Emphasis.Bold), root.Add("P"));
        detail = Block(StyledText.Of(badge.Detail, Measures.BadgeDetailSize), root.Add("P"));
        rows = VerificationQr.Rows(badge.Code) ?? [];
        code = root.Add(new StructureElement("Figure") { AlternativeText = Phrases.BadgeQr });
    }

    public override double Height => Units.Points(Measures.BadgeHeight + Measures.BadgeGap);

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        var (width, height, side) = (Units.Points(Measures.BadgeWidth), Units.Points(Measures.BadgeHeight), Units.Points(Measures.BadgeQrSide));
        var padding = Units.Points(Measures.PlatePadding);
        page.Inks.Add(new FrameInk(left + indent, placed.Top, width, height, Measures.RuleWeightPoints, IsRed: false));
        var top = placed.Top + (height - name.Height - DetailGap - detail.Height) / 2;
        name.Draw(page, left + indent + padding, top);
        detail.Draw(page, left + indent + padding, top + name.Height + DetailGap);
        if (rows.Count > 0)
            page.Inks.Add(new QrInk(code, left + indent + width - side - padding, placed.Top + (height - side) / 2, side, rows));
    }

    private static TextBlock Block(StyledText text, StructureElement element) =>
        new(text, Units.Points(Measures.BadgeWidth - Measures.BadgeQrSide - (3 * Measures.PlatePadding)), element, TextFit.Centered);
}
