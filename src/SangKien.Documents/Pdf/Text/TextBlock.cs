using SangKien.Documents.Model;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Text;

/// <summary>A text parted into lines for a column. Points.</summary>
internal sealed class TextBlock
{
    private readonly StyledText text;
    private readonly StructureElement? element;
    private readonly TextFit fit;

    public TextBlock(StyledText text, double width, StructureElement? element, TextFit fit = default)
    {
        this.text = text;
        Width = width;
        this.element = element;
        this.fit = fit;
        Lines = LineBreaker.Break(text, Math.Max(1, width - fit.FirstIndent), Math.Max(1, width - fit.RestIndent));
    }

    public IReadOnlyList<TextLine> Lines { get; }

    public double Width { get; }

    public double LineHeight => text.LineHeight;

    public double Height => Lines.Count * LineHeight;

    /// <summary>From the top of a line to its baseline.</summary>
    public double Ascent => text.Ascent;

    public double LongestLine => Lines.Max(line => line.Width);

    public bool IsRed { get; init; }

    public void Draw(Page page, double left, double top)
    {
        for (var i = 0; i < Lines.Count; i++) DrawLine(page, left, top + i * LineHeight, i);
    }

    /// <summary>Where the words of a left-aligned line end.</summary>
    public double RightOf(int index) => (index == 0 ? fit.FirstIndent : fit.RestIndent) + Lines[index].Width;

    public void DrawLine(Page page, double left, double top, int index)
    {
        var line = Lines[index];
        var indent = index == 0 ? fit.FirstIndent : fit.RestIndent;
        var slack = Width - indent - line.Width;
        var extra = fit.Alignment == ParagraphAlignment.Justified && !line.EndsParagraph && line.Spaces > 0 ? slack / line.Spaces : 0;
        var x = left + indent + (fit.Alignment == ParagraphAlignment.Centered ? slack / 2 : 0);
        foreach (var (face, start, end) in text.Faces(line.Start, line.End))
        {
            if (start == end) continue;
            page.Inks.Add(new TextInk(element, face, text.Size, text.Text, start, end, x, top + Ascent, extra) { IsRed = IsRed });
            x += text.WidthOf(start, end) + extra * text.Text.AsSpan(start, end - start).CountAny(' ', Nd30.NonBreaking.Space);
        }
    }
}

/// <summary>How a text sits in its column: alignment and the indents of its first and of its other lines, in points.</summary>
internal readonly record struct TextFit(ParagraphAlignment Alignment, double FirstIndent = 0, double RestIndent = 0)
{
    public static TextFit Centered => new(ParagraphAlignment.Centered);

    public static TextFit Left => new(ParagraphAlignment.Left);
}
