using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Lays out a phụ lục: label, title in capitals, reference in italics, a short rule, the content (Phụ lục I, mục III.1).</summary>
internal static class AnnexFlow
{
    private const double BelowTitle = 6;

    public static void Add(Flow flow, AnnexSection section)
    {
        var annex = section.Annex;
        if (section.Name.Length > 0) flow.AddTitle(annex.Label, HeadLines.Capitals(annex.Title), Measures.AnnexSize, flow.AddHeading(0, section.Name));
        if (annex.Reference.Length > 0) AddReference(flow, annex.Reference);
        BodyFlow.Add(flow, section.Body);
    }

    private static void AddReference(Flow flow, string reference)
    {
        var block = new TextBlock(StyledText.Of(reference, Measures.AnnexSize, Emphasis.Italic), flow.TextWidth, flow.Root.Add("P"), TextFit.Centered);
        flow.AddLines(block, keepWithNext: true);
        flow.Add(new RuleItem(flow.TextWidth, block.LongestLine * Measures.RuleShare) { KeepWithNext = true });
        flow.Add(new SpaceItem(BelowTitle) { KeepWithNext = true });
    }
}
