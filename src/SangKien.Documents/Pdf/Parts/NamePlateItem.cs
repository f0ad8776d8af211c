using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Biển tên: name and detail in the middle of a frame to cut along.</summary>
internal sealed class NamePlateItem : FlowItem
{
    private const double DetailGap = 8;

    private readonly double indent;
    private readonly TextBlock name;
    private readonly TextBlock? detail;

    public NamePlateItem(NamePlate plate, double textWidth, StructureElement root)
    {
        indent = (textWidth - Units.Points(Measures.PlateWidth)) / 2;
        name = Block(StyledText.Of(HeadLines.Capitals(plate.Name), Measured.PlateNameSize(plate.Name), Emphasis.Bold), root.Add("P"));
        detail = plate.Detail.Length == 0 ? null : Block(StyledText.Of(plate.Detail, Measures.PlateDetailSize), root.Add("P"));
    }

    public override double Height => Units.Points(Measures.PlateHeight);

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        page.Inks.Add(new FrameInk(left + indent, placed.Top, Units.Points(Measures.PlateWidth), Height, Measures.RuleWeightPoints, IsRed: false));
        var below = detail is null ? 0 : DetailGap + detail.Height;
        var (textLeft, top) = (left + indent + Units.Points(Measures.PlatePadding), placed.Top + (Height - name.Height - below) / 2);
        name.Draw(page, textLeft, top);
        detail?.Draw(page, textLeft, top + name.Height + DetailGap);
    }

    private static TextBlock Block(StyledText text, StructureElement element) =>
        new(text, Units.Points(Measures.PlateWidth - (2 * Measures.PlatePadding)), element, TextFit.Centered);
}
