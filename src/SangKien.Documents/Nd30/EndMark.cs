using SangKien.Documents.Model;

namespace SangKien.Documents.Nd30;

/// <summary>"./." stands exactly once, at the end of the content, whatever the typed text brings along (Phụ lục III).</summary>
public static class EndMark
{
    private static readonly char[] Closing = ['.', '/', ';', ',', ':', '…', ' ', '\n', NonBreaking.Space];

    /// <summary>The body with its single end mark. After a table the mark stands on a line of its own.</summary>
    public static IReadOnlyList<Block> Close(IReadOnlyList<Block> body)
    {
        if (body.Count == 0) return body;
        var closed = body.Select(Open).ToList();
        var last = closed.FindLastIndex(block => block is not PageBreak);
        if (last >= 0 && closed[last] is Paragraph paragraph) closed[last] = paragraph with { Text = CloseText(paragraph.Text) };
        else closed.Insert(last + 1, new Paragraph(Phrases.EndMark));
        return closed;
    }

    /// <summary>"… trên địa bàn tỉnh./.." gives "… trên địa bàn tỉnh./.".</summary>
    public static string Close(string text) => text.TrimEnd(Closing) + Phrases.EndMark;

    /// <summary>A paragraph before the last one ends with its full stop.</summary>
    private static Block Open(Block block) =>
        block is Paragraph { Text.Runs: [.., var last] runs } paragraph && last.Text.TrimEnd().EndsWith(Phrases.EndMark, StringComparison.Ordinal)
            ? paragraph with { Text = new RichText([.. runs.SkipLast(1), last with { Text = last.Text.TrimEnd(Closing) + "." }]) }
            : block;

    private static RichText CloseText(RichText text)
    {
        var runs = text.Runs.ToList();
        while (runs is [.., { } empty] && empty.Text.Trim(Closing).Length == 0) runs.RemoveAt(runs.Count - 1);
        if (runs.Count == 0) return Phrases.EndMark;
        runs[^1] = runs[^1] with { Text = Close(runs[^1].Text) };
        return new RichText(runs);
    }
}
