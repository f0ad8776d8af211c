using SangKien.Documents.Html;
using SangKien.Documents.Model;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Pdf;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests;

/// <summary>One model, every engine: the same text in the same order. Spaces are left out, since a cell or a line ends without one.</summary>
public class ContractTests
{
    public static TheoryData<string> Papers => [.. SamplePapers.All.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void Word_says_what_the_preview_says(string name) =>
        Assert.Equal(PaperText.Preview(SamplePapers.All[name]), PaperText.Word(SamplePapers.All[name]));

    /// <remarks>
    /// The head stands in two columns, which the PDF reads in the decree's order (ô 1 before ô 2) and the others from the left, so the
    /// comparison begins below it. Tables are short, because the PDF says a header row again on each page.
    /// </remarks>
    [Theory, MemberData(nameof(Papers))]
    public void The_PDF_says_what_the_preview_says_below_the_letterhead(string name)
    {
        var paper = PaperText.Short(SamplePapers.All[name]);

        Assert.Equal(PaperText.BelowHead(paper, PaperText.Preview(paper)), PaperText.BelowHead(paper, PaperText.Pdf(PdfReading.Bytes(paper))));
    }

    [Fact]
    public void A_gap_to_be_filled_in_by_hand_stays_in_every_format_and_a_space_typed_twice_in_none()
    {
        const string printed = "Kế hoạch số        của Sở";
        var paper = new AdministrativeDocument { Body = [new Paragraph("Kế hoạch số        của  Sở")], HasEndMark = false };
        using var file = new DocxFile(paper);

        Assert.Equal(printed, PdfReading.Read(paper).Text);
        Assert.Equal(printed, Assert.Single(file.Lines));
        Assert.Contains(printed, HtmlEngine.Render(paper).Replace("&#xA0;", " ", StringComparison.Ordinal).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Papers))]
    public void The_heads_hold_the_same_letters(string name)
    {
        var paper = SamplePapers.All[name] with { Body = [], Annexes = [], Title = null, AddressLine = null, IsDraft = false };

        Assert.Equal(PaperText.Preview(paper).Order(), PaperText.Pdf(PdfReading.Bytes(paper)).Order());
    }
}
