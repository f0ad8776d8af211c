using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Docx;
using SangKien.Documents.Model;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace SangKien.Documents.Tests.Docx;

/// <summary>A produced file, read back.</summary>
internal sealed class DocxFile : IDisposable
{
    public DocxFile(AdministrativeDocument paper)
    {
        Bytes = BytesOf(paper);
        Package = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);
    }

    public byte[] Bytes { get; }

    public WordprocessingDocument Package { get; }

    public MainDocumentPart Main => Package.MainDocumentPart!;

    public Body Body => Main.Document.Body!;

    /// <summary>Every paragraph of the text, those in tables too, in reading order.</summary>
    public IReadOnlyList<ReadParagraph> Paragraphs => [.. Body.Descendants<Paragraph>().Select(paragraph => new ReadParagraph(paragraph, Main))];

    public IReadOnlyList<string> Lines => [.. Paragraphs.Select(paragraph => paragraph.Text).Where(text => text.Length > 0)];

    public IReadOnlyList<SectionProperties> Sections => [.. Body.Descendants<SectionProperties>()];

    public ReadParagraph Line(string text) => Paragraphs.First(paragraph => paragraph.Text == text);

    /// <summary>The rule right below a line.</summary>
    public ReadParagraph RuleBelow(string text) => Paragraphs.SkipWhile(paragraph => paragraph.Text != text).Skip(1).First(paragraph => paragraph.HasTopBorder);

    public OpenXmlPart Part(string? id) => Main.GetPartById(id!);

    public static byte[] BytesOf(AdministrativeDocument paper)
    {
        using var stream = new MemoryStream();
        new DocxEngine().Write(paper, stream);
        return stream.ToArray();
    }

    public void Dispose() => Package.Dispose();
}

/// <summary>A paragraph with what its style, the styles below it and the defaults make of it. Points and millimetres.</summary>
internal sealed class ReadParagraph(Paragraph paragraph, MainDocumentPart main)
{
    public string Text => string.Concat(paragraph.Descendants().Select(element => element switch
    {
        Text text => text.Text,
        Break => " ",
        _ => "",
    })).Replace('\u00A0', ' ');

    public string StyleId => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!;

    public string StyleName => Style(StyleId).StyleName!.Val!;

    public double Size => double.Parse(Letters<FontSize>()!.Val!, System.Globalization.CultureInfo.InvariantCulture) / 2;

    public bool IsBold => paragraph.Descendants<Run>().All(run => Has<Bold>(run));

    public bool IsItalic => paragraph.Descendants<Run>().All(run => Has<Italic>(run));

    public JustificationValues? Alignment => Layout<Justification>(_ => true)?.Val?.Value;

    public double Before => Points(Layout<SpacingBetweenLines>(spacing => spacing.Before is not null)?.Before?.Value);

    public double After => Points(Layout<SpacingBetweenLines>(spacing => spacing.After is not null)?.After?.Value);

    public LineSpacingRuleValues? LineRule => Layout<SpacingBetweenLines>(spacing => spacing.LineRule is not null)?.LineRule?.Value;

    public double Line => Points(Layout<SpacingBetweenLines>(spacing => spacing.Line is not null)?.Line?.Value);

    public double FirstLine => Millimetres(Layout<Indentation>(indent => indent.FirstLine is not null)?.FirstLine?.Value);

    public double Left => Millimetres(Layout<Indentation>(indent => indent.Left is not null)?.Left?.Value);

    public double Right => Millimetres(Layout<Indentation>(indent => indent.Right is not null)?.Right?.Value);

    public int? OutlineLevel => Layout<OutlineLevel>(_ => true)?.Val?.Value;

    public bool KeepsWithNext => Layout<KeepNext>(_ => true) is not null;

    public bool BeginsPage => Layout<PageBreakBefore>(_ => true) is not null;

    public bool HasTopBorder => Layout<ParagraphBorders>(_ => true)?.TopBorder is not null && Text.Length == 0;

    public TableCell? Cell => paragraph.Ancestors<TableCell>().FirstOrDefault();

    public TableRow? Row => paragraph.Ancestors<TableRow>().FirstOrDefault();

    /// <summary>Millimetres between the indents, in the cell that the paragraph stands in or in the text of 160 mm.</summary>
    public double Length => (Cell is { } cell ? Millimetres(cell.TableCellProperties!.TableCellWidth!.Width!.Value) : 160) - Left - Right;

    private bool Has<T>(Run run) where T : OpenXmlElement => run.RunProperties?.GetFirstChild<T>() is not null || Letters<T>() is not null;

    private T? Letters<T>() where T : OpenXmlElement => Styles().Select(style => style.StyleRunProperties?.GetFirstChild<T>()).FirstOrDefault(found => found is not null);

    private T? Layout<T>(Func<T, bool> isGiven) where T : OpenXmlElement =>
        Styles().Select(style => style.StyleParagraphProperties?.GetFirstChild<T>())
            .Prepend(paragraph.ParagraphProperties?.GetFirstChild<T>())
            .Append(main.StyleDefinitionsPart!.Styles!.DocDefaults!.ParagraphPropertiesDefault!.ParagraphPropertiesBaseStyle!.GetFirstChild<T>())
            .FirstOrDefault(found => found is not null && isGiven(found));

    private IEnumerable<Style> Styles()
    {
        for (var id = StyleId; id is not null;)
        {
            var style = Style(id);
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private Style Style(string id) => main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == id);

    private static double Points(string? twips) => Number(twips) / 20;

    private static double Millimetres(string? twips) => Number(twips) / 1440 * 25.4;

    private static double Number(string? twips) => twips is null ? 0 : double.Parse(twips, System.Globalization.CultureInfo.InvariantCulture);
}
