using SangKien.Documents.Model;
using SangKien.Documents.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace SangKien.Documents.Tests.Pdf;

/// <summary>Reads a produced file back; lengths in millimetres from the top left corner.</summary>
internal static class PdfReading
{
    public const double Millimetre = 72 / 25.4;

    public static byte[] Bytes(AdministrativeDocument document)
    {
        using var stream = new MemoryStream();
        new PdfEngine().Write(document, stream);
        return stream.ToArray();
    }

    public static PdfDocument Read(AdministrativeDocument document) => PdfDocument.Open(Bytes(document));

    /// <summary>The letters of each line in the order of the file: a new line begins where the baseline changes.</summary>
    public static IReadOnlyList<ReadLine> Lines(Page page)
    {
        var lines = new List<ReadLine>();
        var letters = new List<Letter>();
        foreach (var letter in page.Letters)
        {
            var isNew = letters.Count > 0 && (Math.Abs(letter.StartBaseLine.Y - letters[^1].StartBaseLine.Y) > 0.5 || letter.StartBaseLine.X < letters[^1].StartBaseLine.X);
            if (isNew)
            {
                lines.Add(ReadLine.Of(letters, page.Height));
                letters = [];
            }

            letters.Add(letter);
        }

        if (letters.Count > 0) lines.Add(ReadLine.Of(letters, page.Height));
        return lines;
    }

    /// <summary>The straight lines of a page.</summary>
    public static IReadOnlyList<ReadRule> Rules(Page page) =>
    [
        .. page.Paths.Where(path => path.IsStroked && path.Count == 1 && path[0].Commands.Count == 2)
            .Select(path => path.GetBoundingRectangle()!.Value)
            .Select(box => new ReadRule(
                box.Left / Millimetre, (page.Height - box.Top) / Millimetre, box.Right / Millimetre, (page.Height - box.Bottom) / Millimetre)),
    ];
}

/// <summary>A line of letters; millimetres, size in points.</summary>
internal sealed record ReadLine(string Text, double Left, double Right, double Baseline, double Size, string Font)
{
    public bool IsBold => Font.Contains("Bold", StringComparison.Ordinal);

    public bool IsItalic => Font.Contains("Italic", StringComparison.Ordinal);

    public double Middle => (Left + Right) / 2;

    public double Width => Right - Left;

    public static ReadLine Of(List<Letter> letters, double pageHeight)
    {
        var shown = letters.FindLastIndex(letter => letter.Value != " ");
        return new ReadLine(
            string.Concat(letters.Select(letter => letter.Value)).TrimEnd(),
            letters[0].StartBaseLine.X / PdfReading.Millimetre,
            letters[Math.Max(0, shown)].EndBaseLine.X / PdfReading.Millimetre,
            (pageHeight - letters[0].StartBaseLine.Y) / PdfReading.Millimetre,
            letters[0].PointSize,
            letters[0].FontName ?? "");
    }
}

/// <summary>A drawn line, millimetres.</summary>
internal sealed record ReadRule(double Left, double Top, double Right, double Bottom)
{
    public double Length => Right - Left;

    public double Middle => (Left + Right) / 2;
}
