using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Fonts;

namespace SangKien.Documents.Pdf.Text;

/// <summary>A line of a text: <paramref name="End"/> lies behind the space at the break, which has no part in the width.</summary>
internal readonly record struct TextLine(int Start, int End, double Width, int Spaces, bool EndsParagraph);

/// <summary>
/// Parts a text into lines at spaces only. A Vietnamese word is never hyphenated; a word longer than a whole line is
/// parted where the line is full.
/// </summary>
internal sealed class LineBreaker
{
    /// <summary>Rounding in widths must not part a line that was measured to fit. Points.</summary>
    private const double Tolerance = 0.01;

    private readonly StyledText text;
    private readonly double restWidth;
    private readonly List<TextLine> lines = [];
    private double limit;
    private int start;
    private double width;
    private int spaces;
    private TextLine? atSpace;
    private double widthBehindSpace;

    private LineBreaker(StyledText text, double firstWidth, double restWidth)
    {
        this.text = text;
        this.restWidth = restWidth;
        limit = firstWidth;
    }

    public static IReadOnlyList<TextLine> Break(StyledText text, double firstWidth, double restWidth)
    {
        var breaker = new LineBreaker(text, firstWidth, restWidth);
        foreach (var (face, from, to) in text.Faces(0, text.Text.Length)) breaker.Read(face, from, to);
        breaker.End(text.Text.Length);
        return breaker.lines;
    }

    private void Read(FontFace face, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var c = text.Text[i];
            if (c == '\n') End(i + 1, next: i + 1);
            else Add(c, i, face.AdvanceOf(c) * text.Size / 1000);
        }
    }

    private void Add(char c, int at, double advance)
    {
        if (c == ' ')
        {
            atSpace = new TextLine(start, at + 1, width, spaces, EndsParagraph: false);
            width += advance;
            spaces++;
            widthBehindSpace = width;
            return;
        }

        while (width + advance > limit + Tolerance && at > start) Break(at);
        width += advance;
        if (c == NonBreaking.Space) spaces++;
    }

    private void Break(int at)
    {
        if (atSpace is { } line)
        {
            lines.Add(line);
            width -= widthBehindSpace;
            spaces -= line.Spaces + 1;
            start = line.End;
        }
        else
        {
            lines.Add(new TextLine(start, at, width, spaces, EndsParagraph: false));
            (width, spaces, start) = (0, 0, at);
        }

        atSpace = null;
        limit = restWidth;
    }

    /// <param name="at">Behind the line feed, which readers get as a space.</param>
    private void End(int at, int next = 0)
    {
        lines.Add(new TextLine(start, at, width, spaces, EndsParagraph: true));
        (start, width, spaces, atSpace, limit) = (next, 0, 0, null, restWidth);
    }
}
