using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Layout;

/// <summary>The items of one section in their order, with the elements they belong to.</summary>
/// <param name="depth">How many headings of earlier sections stand above this one.</param>
internal sealed class Flow(StructureElement root, double textWidth, double textHeight, int depth = 0)
{
    private readonly List<FlowItem> items = [];
    private readonly Stack<int> outline = new(Enumerable.Range(-depth, depth));
    private bool nextBeginsPage;

    public StructureElement Root => root;

    /// <summary>Points.</summary>
    public double TextWidth => textWidth;

    /// <summary>Points.</summary>
    public double TextHeight => textHeight;

    public IReadOnlyList<FlowItem> Items => items;

    public void Add(FlowItem item)
    {
        item.BeginsPage |= nextBeginsPage;
        nextBeginsPage = false;
        items.Add(item);
    }

    /// <summary>The lines of a text; no page ends or begins with a single one of them.</summary>
    public void AddLines(TextBlock block, double spaceBefore = 0, bool keepWithNext = false, double indent = 0)
    {
        var last = block.Lines.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            Add(new LineItem(block, i, indent)
            {
                SpaceBefore = i == 0 ? spaceBefore : 0,
                KeepWithNext = i == last ? keepWithNext : i == 0 || i == last - 1,
            });
        }
    }

    /// <summary>
    /// Bold lines in a narrower column, so that they read as a title: the label on its own line, below it the title, whose
    /// last line is never a short rest.
    /// </summary>
    /// <returns>Length of the title's longest line.</returns>
    public double AddTitle(string label, string title, double size, StructureElement element, double spaceBefore = 0)
    {
        var hasLabel = label.Length > 0;
        var styled = StyledText.Of(hasLabel ? $"{label}\n{title}" : title, size, Emphasis.Bold);
        var block = TitleBlock.Of(styled, Units.Points(Measures.TitleWidth), element, hasLabel ? 1 : 0);
        AddLines(block, spaceBefore, keepWithNext: true, indent: (textWidth - block.Width) / 2);
        return TitleBlock.Title(block, hasLabel ? 1 : 0).Max(line => line.Width);
    }

    public void BeginPage() => nextBeginsPage = true;

    /// <summary>The last lines before a signature go with it to its page.</summary>
    public void KeepLastLinesWithNext()
    {
        const int lines = 2;
        foreach (var item in items.TakeLast(lines)) item.KeepWithNext = true;
    }

    /// <summary>A heading's element; levels never skip one, whatever levels the paper uses.</summary>
    /// <param name="rank">Depth of the heading in the decree's system; 0 for the title of the section, less for what stands above it.</param>
    /// <param name="name">Its words in the outline of the file.</param>
    public StructureElement AddHeading(int rank, string name)
    {
        const int deepest = 6;
        while (outline.TryPeek(out var above) && above >= rank) outline.Pop();
        outline.Push(rank);
        return root.Add(new StructureElement($"H{Math.Min(outline.Count, deepest)}") { OutlineName = name });
    }
}
