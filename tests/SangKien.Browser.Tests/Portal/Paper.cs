using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace SangKien.Browser.Tests.Portal;

/// <summary>A downloaded PDF, read as a person reads it: lines of words with their place on the page, in millimetres from the top left.</summary>
internal sealed class Paper
{
    private const double PointsPerMillimetre = 72 / 25.4;

    private Paper(PdfDocument document)
    {
        PageCount = document.NumberOfPages;
        var pages = document.GetPages().ToList();
        Sizes = [.. pages.Select(page => (Math.Round(page.Width / PointsPerMillimetre), Math.Round(page.Height / PointsPerMillimetre)))];
        Fonts = [.. pages.SelectMany(page => page.Letters).Select(letter => letter.FontName ?? "").Distinct()];
        Lines = [.. pages.SelectMany(LinesOf)];
    }

    public int PageCount { get; }
    public IReadOnlyList<(double Width, double Height)> Sizes { get; }
    public IReadOnlyList<string> Fonts { get; }
    public IReadOnlyList<PaperLine> Lines { get; }

    /// <summary>The whole text, a space between words, so that line breaks do not matter.</summary>
    public string Text => string.Join(' ', Lines.Select(line => line.Text)).Normalize(NormalizationForm.FormC);

    public static Paper Read(string file)
    {
        using var document = PdfDocument.Open(file);
        return new Paper(document);
    }

    public PaperLine LineWith(string text) =>
        Lines.FirstOrDefault(line => line.Text.Contains(text, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No line holds '{text}' in:\n{string.Join('\n', Lines.Select(line => line.Text))}");

    private static IEnumerable<PaperLine> LinesOf(Page page) =>
        from word in page.GetWords()
        group word by Math.Round(word.Letters[0].StartBaseLine.Y) into line
        orderby line.Key descending
        let words = line.OrderBy(word => word.BoundingBox.Left).ToList()
        select new PaperLine(
            page.Number,
            string.Join(' ', words.Select(word => word.Text)).Normalize(NormalizationForm.FormC),
            words[0].BoundingBox.Left / PointsPerMillimetre,
            words[^1].BoundingBox.Right / PointsPerMillimetre,
            (page.Height - line.Key) / PointsPerMillimetre,
            words[0].Letters[0].PointSize);
}

internal sealed record PaperLine(int Page, string Text, double Left, double Right, double Top, double Size);
