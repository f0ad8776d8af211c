using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Tests.Pdf;

namespace SangKien.Documents.Tests.Decree;

/// <summary>A paper and what was read back from the file that an engine made of it.</summary>
internal sealed record Rendered(AdministrativeDocument Paper, ReadPaper Read, FileFacts File)
{
    /// <summary>The pages of a PDF engine.</summary>
    public static Rendered Pdf(AdministrativeDocument paper, byte[] file) => new(paper, PdfReading.Read(file), FileFacts.OfPdf(file));

    /// <summary>The pages into which an office program lays a DOCX, with the fonts that the DOCX itself names.</summary>
    public static Rendered Docx(AdministrativeDocument paper, byte[] file, byte[] printed) => new(paper, PdfReading.Read(printed), FileFacts.OfDocx(file));

    /// <summary>The paper and its copies for others, each with its own pages: one begins where quốc hiệu stands.</summary>
    public IEnumerable<Rendered> Each()
    {
        var starts = Read.Pages.Select((page, index) => (page, index)).Where(item => item.page.Lines.Any(line => line.Text.Replace('\u00A0', ' ') == Phrases.Nation)).Select(item => item.index).Append(Read.Pages.Count).ToList();
        return Paper.Copies.Count == 0 || starts.Count != Paper.Copies.Count + 2
            ? [this]
            : Paper.Copies.Prepend(Paper with { Copies = [] }).Select((copy, i) => this with { Paper = copy, Read = new([.. Read.Pages.Skip(starts[i]).Take(starts[i + 1] - starts[i])]) });
    }
}

/// <summary>A font as the file has it.</summary>
internal sealed record FileFont(string Name, bool IsEmbedded, bool HasUnicode);

/// <param name="Version">Of PDF; null in another format.</param>
/// <param name="IsComposed">Whether the text is in the composed form of Unicode (NFC).</param>
internal sealed partial record FileFacts(double? Version, IReadOnlyList<FileFont> Fonts, bool IsComposed)
{
    public static FileFacts OfPdf(byte[] file)
    {
        var source = Encoding.Latin1.GetString(file);
        var version = double.Parse(Header().Match(source).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var unicode = Regex.Count(source, "/ToUnicode ");
        var fonts = Descriptor().Matches(source).Select((font, i) => new FileFont(font.Groups["name"].Value, font.Value.Contains("/FontFile2 ", StringComparison.Ordinal), i < unicode));
        return new(version, [.. fonts], PdfReading.Read(file).Text.IsNormalized());
    }

    /// <summary>A font that every office has is named, not embedded; the text is Unicode by itself.</summary>
    public static FileFacts OfDocx(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = package.MainDocumentPart!;
        var named = main.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().Concat(main.Document.Descendants<RunFonts>())
            .SelectMany(fonts => new[] { fonts.Ascii, fonts.HighAnsi, fonts.ComplexScript, fonts.EastAsia }).OfType<DocumentFormat.OpenXml.StringValue>();
        return new(null, [.. named.Select(font => font.Value!).Distinct().Select(name => new FileFont(name, true, true))], main.Document.InnerText.IsNormalized());
    }

    [GeneratedRegex(@"^%PDF-(\d\.\d)")]
    private static partial Regex Header();

    [GeneratedRegex(@"<</Type/FontDescriptor/FontName/(?<name>[^/]+).*")]
    private static partial Regex Descriptor();
}
