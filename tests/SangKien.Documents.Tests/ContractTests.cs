using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Html;
using SangKien.Documents.Model;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Pdf;
using SangKien.Documents.Tests.Samples;
using Table = SangKien.Documents.Model.Table;

namespace SangKien.Documents.Tests;

/// <summary>One model, every engine: the same text in the same order. Spaces are left out, since a cell or a line ends without one.</summary>
public class ContractTests
{
    public static TheoryData<string> Papers => [.. SamplePapers.All.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void Word_says_what_the_preview_says(string name) =>
        Assert.Equal(PreviewText(SamplePapers.All[name]), WordText(SamplePapers.All[name]));

    /// <remarks>
    /// The head stands in two columns, which the PDF reads in the decree's order (ô 1 before ô 2) and the others from the left, so the
    /// comparison begins below it. Tables are short, because the PDF says a header row again on each page.
    /// </remarks>
    [Theory, MemberData(nameof(Papers))]
    public void The_PDF_says_what_the_preview_says_below_the_letterhead(string name)
    {
        var paper = SamplePapers.All[name];
        paper = paper with
        {
            AddressLine = null, IsDraft = false, Body = Short(paper.Body),
            Annexes = [.. paper.Annexes.Select(annex => annex with { Body = Short(annex.Body) })],
        };
        var first = paper.Title?.Type.ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal) ?? "Kínhgửi:";

        Assert.Equal(From(first, PreviewText(paper)), From(first, PdfText(paper)));
    }

    [Theory, MemberData(nameof(Papers))]
    public void The_heads_hold_the_same_letters(string name)
    {
        var paper = SamplePapers.All[name] with { Body = [], Annexes = [], Title = null, AddressLine = null, IsDraft = false };

        Assert.Equal(PreviewText(paper).Order(), PdfText(paper).Order());
    }

    private static Block[] Short(IReadOnlyList<Block> body) =>
        [.. body.Select(block => block is Table table ? table with { Rows = [.. table.Rows.Take(5)] } : block)];

    private static string PreviewText(AdministrativeDocument paper)
    {
        var page = new HtmlParser().ParseDocument(HtmlEngine.Render(paper));
        foreach (var hidden in page.QuerySelectorAll("caption")) hidden.Remove();
        return Squeezed(page.Body!.TextContent);
    }

    /// <summary>Each section with its first page's header before it and its footer behind it.</summary>
    private static string WordText(AdministrativeDocument paper)
    {
        using var file = new DocxFile(paper);
        var (text, content) = ("", "");
        foreach (var element in file.Body.Elements())
        {
            content += element.InnerText;
            var section = element as SectionProperties ?? element.Descendants<SectionProperties>().SingleOrDefault();
            if (section is null) continue;
            text += Margin<HeaderReference>(file, section) + content + Margin<FooterReference>(file, section);
            content = "";
        }

        return Squeezed(text);
    }

    private static string Margin<T>(DocxFile file, SectionProperties section) where T : HeaderFooterReferenceType =>
        section.Elements<T>().Where(reference => reference.Type! == HeaderFooterValues.First)
            .Select(reference => file.Part(reference.Id).RootElement!.InnerText).SingleOrDefault("");

    /// <summary>Without page numbers.</summary>
    private static string PdfText(AdministrativeDocument paper)
    {
        const double topMargin = 20;
        return Squeezed(string.Concat(PdfReading.Read(paper).Lines.Where(line => line.Baseline > topMargin).Select(line => line.Text)));
    }

    private static string From(string first, string text)
    {
        var at = text.IndexOf(first, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{first} is not in the text.");
        return text[at..];
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
