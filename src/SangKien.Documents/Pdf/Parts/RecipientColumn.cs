using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Nơi nhận (ô 9b) and, below it, the verification QR. Points.</summary>
internal sealed class RecipientColumn
{
    private static readonly double Width = Units.Points(Measures.RecipientColumn), QrGap = Units.Points(4);

    private readonly List<TextBlock> lines = [];
    private QrSquare? qr;

    public RecipientColumn(Recipients? recipients, string? verificationAddress, StructureElement root)
    {
        if (recipients is not null)
        {
            lines.Add(Line(Phrases.Recipients, Measures.RecipientHeadingSize, Emphasis.Bold | Emphasis.Italic, root.Add("P")));
            var list = root.Add("L");
            foreach (var recipient in ListEndings.Recipients(recipients))
                lines.Add(Line(recipient, Measures.RecipientSize, Emphasis.None, list.AddListItem()));
        }

        if (verificationAddress is not null) qr = QrSquare.Of(verificationAddress, root);
    }

    public double Height => lines.Sum(line => line.Height) + (qr is null ? 0 : QrGap + QrSquare.Side);

    public double FirstBaseline => lines.Count == 0 ? 0 : lines[0].Ascent;

    public void Draw(Page page, double left, double top)
    {
        foreach (var line in lines)
        {
            line.Draw(page, left, top);
            top += line.Height;
        }

        qr?.Draw(page, left, top + QrGap);
    }

    /// <summary>Takes out of the column what is lower than the room beside the signature; it follows below, where pages may part it.</summary>
    public void MoveOverflow(Flow flow, double room)
    {
        if (Height <= room) return;
        var used = 0.0;
        var rest = lines.SkipWhile(line => (used += line.Height) <= room).ToList();
        lines.RemoveRange(lines.Count - rest.Count, rest.Count);
        foreach (var line in rest) flow.AddLines(line);
        if (qr is { } square) flow.Add(new QrItem(square) { SpaceBefore = QrGap });
        qr = null;
    }

    private static TextBlock Line(string text, double size, Emphasis emphasis, StructureElement element)
    {
        var styled = StyledText.Of(text, size, emphasis);
        var dash = text.StartsWith("- ", StringComparison.Ordinal) ? styled.WidthOf(0, 2) : 0;
        return new TextBlock(styled, Width - Units.Points(2), element, TextFit.Left with { RestIndent = dash });
    }
}
