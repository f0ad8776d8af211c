using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Repair;
using SangKien.Documents.Pdf.Fonts;

namespace SangKien.Documents.Pdf.Text;

/// <summary>A text of one size whose runs may differ in face, ready to be measured.</summary>
internal sealed class StyledText
{
    private readonly List<(int End, FontFace Face)> runs = [];

    private StyledText(string text, double size) => (Text, Size) = (text, size);

    public string Text { get; }

    public double Size { get; }

    /// <summary>The face that decides the height of lines; all faces of the family agree.</summary>
    public FontFace MainFace => runs[0].Face;

    public double LineHeight => MainFace.LineHeight * Size / 1000;

    public double Ascent => MainFace.Ascent * Size / 1000;

    public static StyledText Of(string text, double size, Emphasis emphasis = Emphasis.None)
    {
        var face = FontFace.Of(emphasis);
        var styled = new StyledText(EvenSpaces.Of(face.Printable(NonBreaking.Glue(text))).Trim(' ', '\n'), size);
        styled.runs.Add((styled.Text.Length, face));
        return styled;
    }

    /// <param name="lead">What stands before the text, such as "a)" and its space.</param>
    /// <param name="emphasis">Added to the emphasis of each run.</param>
    public static StyledText Of(RichText text, double size, string lead = "", Emphasis emphasis = Emphasis.None)
    {
        if (text.Runs is [] or [{ Emphasis: Emphasis.None }]) return Of(lead + text.PlainText, size, emphasis);
        var printable = text.Runs.Select(run => (Face: FontFace.Of(run.Emphasis | emphasis), Text: NonBreaking.Glue(run.Text)))
            .Prepend((Face: FontFace.Of(emphasis), Text: lead))
            .Select(run => (run.Face, Text: run.Face.Printable(run.Text)))
            .ToList();
        var styled = new StyledText(string.Concat(printable.Select(run => run.Text)), size);
        var end = 0;
        foreach (var (face, run) in printable) styled.runs.Add((end += run.Length, face));
        return styled;
    }

    /// <summary>The faces of a stretch of the text, in order.</summary>
    public IEnumerable<(FontFace Face, int Start, int End)> Faces(int start, int end)
    {
        foreach (var (runEnd, face) in runs)
        {
            if (runEnd <= start) continue;
            yield return (face, start, Math.Min(runEnd, end));
            if (runEnd >= end) yield break;
            start = runEnd;
        }
    }

    /// <summary>Points.</summary>
    public double WidthOf(int start, int end)
    {
        if (runs.Count == 1) return runs[0].Face.WidthOf(Text.AsSpan(start, end - start), Size);
        var width = 0.0;
        foreach (var (face, from, to) in Faces(start, end)) width += face.WidthOf(Text.AsSpan(from, to - from), Size);
        return width;
    }
}
