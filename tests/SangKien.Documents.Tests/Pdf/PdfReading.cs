using SangKien.Documents.Model;
using SangKien.Documents.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace SangKien.Documents.Tests.Pdf;

/// <summary>Reads a produced file back; lengths in millimetres from the top left corner.</summary>
internal static class PdfReading
{
    private const double Millimetre = 72 / 25.4;

    public static byte[] Bytes(AdministrativeDocument document)
    {
        using var stream = new MemoryStream();
        new PdfEngine().Write(document, stream);
        return stream.ToArray();
    }

    public static ReadPaper Read(AdministrativeDocument document) => Read(Bytes(document));

    public static ReadPaper Read(byte[] bytes)
    {
        using var file = PdfDocument.Open(bytes);
        return new ReadPaper([.. file.GetPages().Select(page => new ReadPage(page.Width / Millimetre, page.Height / Millimetre, Lines(page), Rules(page)))]);
    }

    /// <summary>The letters in the order of the file; a new line begins where the baseline changes, a wide gap opens or the grid of a table stands between.</summary>
    private static List<ReadLine> Lines(Page page)
    {
        const double wideGap = 20;
        var lines = new List<ReadLine>();
        var letters = new List<Letter>();
        var grid = Rules(page).Where(rule => rule.Length < 1).ToList();
        foreach (var letter in page.Letters)
        {
            if (letters is [.., var previous] && (Math.Abs(letter.StartBaseLine.Y - previous.StartBaseLine.Y) > 0.5
                || letter.StartBaseLine.X < previous.StartBaseLine.X || letter.StartBaseLine.X - previous.EndBaseLine.X > wideGap
                || grid.Exists(rule => IsBetween(rule, previous, letter, page.Height))))
            {
                lines.Add(Line(letters, page.Height));
                letters = [];
            }

            letters.Add(letter);
        }

        if (letters.Count > 0) lines.Add(Line(letters, page.Height));
        return lines;
    }

    /// <summary>Whether a line of the grid parts two letters of one baseline.</summary>
    private static bool IsBetween(ReadRule rule, Letter left, Letter right, double pageHeight)
    {
        var (x, baseline) = (rule.Left * Millimetre, (pageHeight - right.StartBaseLine.Y) / Millimetre);
        return x > left.EndBaseLine.X && x < right.StartBaseLine.X && rule.Top < baseline && rule.Bottom > baseline;
    }

    private static ReadLine Line(List<Letter> letters, double pageHeight)
    {
        var last = Math.Max(0, letters.FindLastIndex(letter => letter.Value != " "));
        return new ReadLine(
            string.Concat(letters.Select(letter => letter.Value)).TrimEnd(),
            letters[0].StartBaseLine.X / Millimetre,
            letters[last].EndBaseLine.X / Millimetre,
            (pageHeight - letters[0].StartBaseLine.Y) / Millimetre,
            letters[0].PointSize,
            string.Join(' ', letters.Select(letter => letter.FontName![7..]).Distinct()),
            letters.All(letter => letter.Color.ToRGBValues() is (0, 0, 0)));
    }

    private static List<ReadRule> Rules(Page page) =>
    [
        .. page.Paths.Where(path => path is { Count: 1 } && (path.IsStroked || path.IsFilled))
            .Select(path => path.GetBoundingRectangle()!.Value)
            .Where(box => Math.Min(box.Width, box.Height) < Millimetre)
            .Select(box => new ReadRule(
                box.Left / Millimetre, (page.Height - box.Top) / Millimetre, box.Right / Millimetre, (page.Height - box.Bottom) / Millimetre)),
    ];
}

internal sealed record ReadPaper(IReadOnlyList<ReadPage> Pages)
{
    public IEnumerable<ReadLine> Lines => Pages.SelectMany(page => page.Lines);

    public string Text => string.Join(' ', Lines.Select(line => line.Text));
}

/// <summary>Millimetres.</summary>
internal sealed record ReadPage(double Width, double Height, IReadOnlyList<ReadLine> Lines, IReadOnlyList<ReadRule> Rules)
{
    public ReadLine Line(string start) => Lines.First(line => line.Text.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The first horizontal rule below a line and over its middle.</summary>
    public ReadRule? RuleBelow(ReadLine line) =>
        Rules.Where(rule => rule.Top > line.Baseline && rule.Top < line.Baseline + 5 && rule.Left < line.Middle && rule.Right > line.Middle)
            .OrderBy(rule => rule.Top).FirstOrDefault();
}

/// <summary>A line of letters; millimetres, the size in points.</summary>
internal sealed record ReadLine(string Text, double Left, double Right, double Baseline, double Size, string Font, bool IsBlack)
{
    public bool IsBold => Faces.All(face => face == "Bold");

    public bool IsItalic => Faces.All(face => face == "Italic");

    public bool IsBoldItalic => Faces.All(face => face == "BoldItalic");

    public bool IsUpright => Faces.All(face => face == "Regular");

    /// <summary>"Bold" of "Tinos-Bold"; office programs leave out the name of the regular face.</summary>
    private IEnumerable<string> Faces => Font.Split(' ').Select(font => font.Split('-') is [_, var face] ? face : "Regular");

    public double Middle => (Left + Right) / 2;

    public double Width => Right - Left;
}

/// <summary>A drawn line, millimetres.</summary>
internal sealed record ReadRule(double Left, double Top, double Right, double Bottom)
{
    public double Length => Right - Left;
}
