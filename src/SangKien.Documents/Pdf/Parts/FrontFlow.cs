using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Lays out the front page of a book: three groups of centred lines at the head, in the middle and at the foot of a frame.</summary>
internal static class FrontFlow
{
    private const double SubjectGap = 12;

    /// <summary>Between the frame and the lines inside it.</summary>
    private static readonly double Inset = Units.Points(Measures.FrontInset);

    private static readonly double FrameHeight = Units.Points(Measures.PageHeight - Measures.TopMargin - Measures.BottomMargin);

    public static void Add(Flow flow, FrontPage front)
    {
        List<TextBlock> head = [.. Letterhead(flow, front.Letterhead)], middle = [.. Title(flow, front)], foot = [.. Foot(flow, front)];
        var rule = head.Count == 0 ? null : new RuleItem(flow.TextWidth, head[^1].LongestLine * Measures.RuleShare);
        var free = FrameHeight - (2 * Inset) - (SubjectGap * (middle.Count - 1)) - (rule?.Height ?? 0) - head.Concat(middle).Concat(foot).Sum(block => block.Height);
        var space = Math.Max(0, free / 2);

        flow.Add(new FrontFrameItem(flow.TextWidth, FrameHeight));
        flow.Add(new SpaceItem(Inset));
        AddLines(flow, head);
        if (rule is not null) flow.Add(rule);
        flow.Add(new SpaceItem(space));
        AddLines(flow, middle, SubjectGap);
        flow.Add(new SpaceItem(space));
        AddLines(flow, foot);
    }

    private static IEnumerable<TextBlock> Letterhead(Flow flow, Letterhead? head)
    {
        if (head?.Superior is { } superior) yield return Block(flow, HeadLines.Capitals(superior), Measures.FrontTextSize, Emphasis.None, flow.Root.Add("P"));
        if (head is not null) yield return Block(flow, HeadLines.Capitals(head.Issuer), Measures.FrontTextSize, Emphasis.Bold, flow.Root.Add("P"));
    }

    private static IEnumerable<TextBlock> Title(Flow flow, FrontPage front)
    {
        var heading = flow.AddHeading(0, $"{front.Type} {front.Subject}".Trim());
        yield return Block(flow, HeadLines.Capitals(front.Type), Measures.FrontTypeSize, Emphasis.Bold, heading);
        yield return TitleBlock.Of(StyledText.Of(HeadLines.Capitals(front.Subject), Measures.FrontSubjectSize, Emphasis.Bold), Width(flow), heading);
        if (front.Remark.Length > 0) yield return Block(flow, front.Remark, Measures.FrontTextSize, Emphasis.Italic, flow.Root.Add("P"));
    }

    private static IEnumerable<TextBlock> Foot(Flow flow, FrontPage front) =>
        front.PlaceAndTime.Length == 0 ? [] : [Block(flow, front.PlaceAndTime, Measures.FrontTextSize, Emphasis.Bold, flow.Root.Add("P"))];

    private static TextBlock Block(Flow flow, string text, double size, Emphasis emphasis, StructureElement element) =>
        new(StyledText.Of(text, size, emphasis), Width(flow), element, TextFit.Centered);

    private static double Width(Flow flow) => flow.TextWidth - (2 * Inset);

    private static void AddLines(Flow flow, List<TextBlock> blocks, double gap = 0)
    {
        for (var i = 0; i < blocks.Count; i++) flow.AddLines(blocks[i], i == 0 ? 0 : gap, indent: (flow.TextWidth - blocks[i].Width) / 2);
    }
}

/// <summary>A double frame as high as the text of a page; it takes no room from the lines inside it.</summary>
internal sealed class FrontFrameItem(double width, double height) : FlowItem
{
    private const double OuterWeight = 1.5, InnerWeight = 0.5, Gap = 3;

    public override double Height => 0;

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        page.Inks.Add(new FrameInk(left, placed.Top, width, height, OuterWeight, IsRed: false));
        page.Inks.Add(new FrameInk(left + Gap, placed.Top + Gap, width - (2 * Gap), height - (2 * Gap), InnerWeight, IsRed: false));
    }
}
