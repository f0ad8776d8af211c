using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>Writes the outline (bookmarks) of a file from its headings (ISO 32000-1, 12.3.3).</summary>
internal sealed class OutlineWriter(PdfFile file)
{
    private readonly SortedDictionary<int, List<OutlineEntry>> sections = [];

    /// <param name="order">Place of the section among the others.</param>
    /// <param name="pageIds">Objects of all pages so far, by their number from 0.</param>
    public void AddSection(int order, StructureElement section, IReadOnlyList<int> pageIds) =>
        sections[order] = [.. Headings(section).Select(heading =>
            new OutlineEntry(heading.Type[1] - '0', heading.OutlineName!, pageIds[heading.Place!.Value.Page], heading.Place.Value.Top))];

    /// <summary>The number of the outline's object; null where a single heading, or none, needs no way to it.</summary>
    public int? Finish()
    {
        List<OutlineEntry> entries = [.. sections.Values.SelectMany(section => section)];
        if (entries.Count < 2) return null;
        var root = new OutlineNode(null, file.Reserve());
        var open = new Stack<OutlineNode>([root]);
        foreach (var entry in entries)
        {
            while (open.Peek().Entry is { } above && above.Level >= entry.Level) open.Pop();
            var node = new OutlineNode(entry, file.Reserve());
            open.Peek().Children.Add(node);
            open.Push(node);
        }

        file.AddObject(root.Id, $"<</Type/Outlines{Ends(root)}/Count {root.Children.Count}>>");
        WriteChildren(root);
        return root.Id;
    }

    private void WriteChildren(OutlineNode parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var (node, entry) = (parent.Children[i], parent.Children[i].Entry!);
            var buffer = file.Begin(node.Id).Add("<</Title"u8).Add(PdfText.Of(entry.Name)).Add("/Parent "u8).AddReference(parent.Id);
            if (i > 0) buffer.Add("/Prev "u8).AddReference(parent.Children[i - 1].Id);
            if (i + 1 < parent.Children.Count) buffer.Add("/Next "u8).AddReference(parent.Children[i + 1].Id);
            if (node.Children.Count > 0) buffer.Add(Ends(node)).Add("/Count -"u8).Add(node.Children.Count);
            buffer.Add("/Dest["u8).AddReference(entry.PageId).Add("/XYZ null "u8).Add(entry.Top).Add("null]>>"u8);
            file.End();
            WriteChildren(node);
        }
    }

    private static string Ends(OutlineNode node) => $"/First {node.Children[0].Id} 0 R/Last {node.Children[^1].Id} 0 R";

    private static IEnumerable<StructureElement> Headings(StructureElement element) =>
        element.Kids.Select(kid => kid.Element).OfType<StructureElement>()
            .SelectMany(child => child is { OutlineName: not null, Place: not null } ? [child] : Headings(child));

    private sealed record OutlineEntry(int Level, string Name, int PageId, double Top);

    private sealed record OutlineNode(OutlineEntry? Entry, int Id)
    {
        public List<OutlineNode> Children { get; } = [];
    }
}
