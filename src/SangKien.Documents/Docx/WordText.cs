using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SangKien.Documents.Docx;

/// <summary>One line of a Word file.</summary>
/// <param name="Style">The name of the paragraph's style in the file ("Heading1", "Title"); empty for none.</param>
/// <param name="IsBold">Whether all its letters were made bold by hand.</param>
public sealed record WordLine(string Text, string Style = "", bool IsBold = false, bool IsInTable = false)
{
    /// <summary>Whether it has a heading's style, of whatever level.</summary>
    public bool IsHeading => Style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it has the style of a tên loại, as our own files mark it.</summary>
    public bool IsTitle => Style == DocxStyles.Type;

    /// <summary>Whether it has the style of a trích yếu, as our own files mark it.</summary>
    public bool IsSubject => Style == DocxStyles.Subject;
}

/// <summary>
/// Reads the lines of a Word file from top to bottom, as somebody sees them: what was deleted under "theo dõi thay đổi" is left out,
/// what was inserted counts. Nothing in the file is computed, followed or kept.
/// </summary>
public static class WordText
{
    private const int GreatestPart = 20_000_000;
    private const int MostLines = 5000;

    /// <exception cref="InvalidDataException">It is no Word file that can be read.</exception>
    public static IReadOnlyList<WordLine> Read(Stream file)
    {
        try
        {
            using var word = WordprocessingDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = GreatestPart });
            var body = word.MainDocumentPart?.Document?.Body ?? throw new InvalidDataException("The file has no text.");
            var lines = body.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<AlternateContentFallback>().Any()).SelectMany(Lines).Take(MostLines + 1).ToList();
            return lines.Count <= MostLines ? lines : throw new InvalidDataException("The file has too many lines.");
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or XmlException or FileFormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw new InvalidDataException("The file is no Word document.", problem);
        }
    }

    private static IEnumerable<WordLine> Lines(Paragraph paragraph)
    {
        var runs = paragraph.Descendants<Run>().Where(run => run.Ancestors<Paragraph>().First() == paragraph).ToList();
        var text = new StringBuilder();
        foreach (var piece in runs.SelectMany(run => run.ChildElements))
            text.Append(TextOf(piece));
        var line = new WordLine("", paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", runs.Count > 0 && runs.All(IsBold), paragraph.Ancestors<TableCell>().Any());
        return text.ToString().Split('\n').Select(part => line with { Text = part });
    }

    private static string TextOf(OpenXmlElement piece) => piece switch
    {
        Text text => text.Text,
        Break or CarriageReturn => "\n",
        TabChar => " ",
        NoBreakHyphen => "-",
        _ => "",
    };

    private static bool IsBold(Run run) => string.IsNullOrWhiteSpace(run.InnerText) || run.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value);
}
