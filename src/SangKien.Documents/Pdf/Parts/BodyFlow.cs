using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tables;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Lays out the content (ô 6).</summary>
internal static class BodyFlow
{
    private static readonly double Indent = Units.Points(Measures.FirstLineIndent);

    public static void Add(Flow flow, IReadOnlyList<Block> blocks)
    {
        ListRun? list = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            list = ListRun.Of(flow, blocks[i], list);
            switch (blocks[i])
            {
                case Heading heading: AddHeading(flow, heading); break;
                case Paragraph paragraph: AddParagraph(flow, paragraph, list?.List.AddListItem() ?? flow.Root.Add("P")); break;
                // A remark below a table never stands on a page without a row.
                case Table { Columns.Count: > 0 } table: TableFlow.Add(flow, table, keepWithNext: i + 1 < blocks.Count && blocks[i + 1] is Paragraph); break;
                case Table: break;
                case Picture picture: PictureFlow.Add(flow, picture); break;
                case Chart chart: ChartFlow.Add(flow, chart); break;
                case NamePlate plate: flow.Add(new NamePlateItem(plate, flow.TextWidth, flow.Root)); break;
                case Badge badge: flow.Add(new BadgeItem(badge, flow.TextWidth, flow.Root)); break;
                case PageBreak: flow.BeginPage(); break;
                default: throw new NotSupportedException($"A block of the kind {blocks[i].GetType().Name} is not known.");
            }
        }
    }

    /// <summary>Căn cứ ban hành: italic, each on its own line (mục II.6.a).</summary>
    public static void AddLegalBases(Flow flow, IReadOnlyList<string> bases)
    {
        foreach (var line in ListEndings.LegalBases(bases))
            AddText(flow, StyledText.Of(line, Measures.BodySize, Emphasis.Italic), flow.Root.Add("P"));
    }

    private static void AddHeading(Flow flow, Heading heading)
    {
        var lines = HeadLines.Heading(heading);
        var element = flow.AddHeading(1 + (int)heading.Level, string.Join(' ', lines));
        var text = StyledText.Of(string.Join('\n', lines), Measures.BodySize, Emphasis.Bold);
        if (HeadLines.IsCentered(heading.Level))
            flow.AddLines(new TextBlock(text, flow.TextWidth, element, TextFit.Centered), Measures.ParagraphGapPoints, keepWithNext: true);
        else AddText(flow, text, element, keepWithNext: true);
    }

    private static void AddParagraph(Flow flow, Paragraph paragraph, StructureElement element)
    {
        var lead = paragraph.Marker.Length == 0 ? "" : $"{paragraph.Marker}{NonBreaking.Space}";
        AddText(flow, StyledText.Of(paragraph.Text, Measures.BodySize, lead), element, paragraph.Alignment, paragraph.KeepWithNext);
    }

    private static void AddText(
        Flow flow, StyledText text, StructureElement element, ParagraphAlignment alignment = ParagraphAlignment.Justified, bool keepWithNext = false)
    {
        var fit = new TextFit(alignment, FirstIndent: alignment == ParagraphAlignment.Justified ? Indent : 0);
        flow.AddLines(new TextBlock(text, flow.TextWidth, element, fit), Measures.ParagraphGapPoints, keepWithNext);
    }
}
