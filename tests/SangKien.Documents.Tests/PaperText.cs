using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Html;
using SangKien.Documents.Model;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Pdf;
using Table = SangKien.Documents.Model.Table;

namespace SangKien.Documents.Tests;

/// <summary>What each format says, without spaces: a cell or a line ends without one.</summary>
internal static class PaperText
{
    public static string Preview(AdministrativeDocument paper)
    {
        var page = new HtmlParser().ParseDocument(HtmlEngine.Render(paper));
        foreach (var hidden in page.QuerySelectorAll("caption")) hidden.Remove();
        return Squeezed(page.Body!.TextContent);
    }

    /// <summary>Each section with its first page's header before it and its footer behind it.</summary>
    public static string Word(AdministrativeDocument paper)
    {
        using var file = new DocxFile(paper);
        var (text, content) = ("", "");
        foreach (var element in file.Body.Elements())
        {
            content += Shown(element);
            var section = element as SectionProperties ?? element.Descendants<SectionProperties>().SingleOrDefault();
            if (section is null) continue;
            text += Margin<HeaderReference>(file, section) + content + Margin<FooterReference>(file, section);
            content = "";
        }

        return Squeezed(text);
    }

    /// <summary>Without the entry of an author, which Word shows in its contents only.</summary>
    private static string Shown(DocumentFormat.OpenXml.OpenXmlElement element) => element.Descendants<FieldCode>()
        .Where(code => code.Text.TrimStart().StartsWith("TC ", StringComparison.Ordinal))
        .Aggregate(element.InnerText, (text, code) => text.Replace(code.Text, "", StringComparison.Ordinal));

    /// <summary>Without page numbers.</summary>
    public static string Pdf(byte[] file)
    {
        const double topMargin = 20;
        return Squeezed(string.Concat(PdfReading.Read(file).Lines.Where(line => line.Baseline > topMargin).Select(line => line.Text)));
    }

    /// <summary>The paper with tables so short that no header row is said again on a second page, and without marks in the margins.</summary>
    public static AdministrativeDocument Short(AdministrativeDocument paper) => paper with
    {
        AddressLine = null, IsDraft = false, Body = Short(paper.Body), Book = paper.Book is { } book ? book with { FrontPage = null } : null,
        Annexes = [.. paper.Annexes.Select(annex => annex with { Body = Short(annex.Body) })],
    };

    /// <summary>The text from the title, or from Kính gửi, on.</summary>
    public static string BelowHead(AdministrativeDocument paper, string text)
    {
        var first = paper.Title is { } title ? Squeezed(title.Type.ToUpperInvariant()) : "Kínhgửi:";
        var at = text.IndexOf(first, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{first} is not in the text.");
        return text[at..];
    }

    private static Block[] Short(IReadOnlyList<Block> body) =>
        [.. body.Select(block => block is Table table ? table with { Rows = [.. table.Rows.Take(5)] } : block)];

    private static string Margin<T>(DocxFile file, SectionProperties section) where T : HeaderFooterReferenceType =>
        section.Elements<T>().Where(reference => reference.Type! == HeaderFooterValues.First)
            .Select(reference => file.Part(reference.Id).RootElement!.InnerText).SingleOrDefault("");

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
