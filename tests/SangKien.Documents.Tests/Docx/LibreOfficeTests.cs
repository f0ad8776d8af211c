using SangKien.Documents.Tests.Decree;
using SangKien.Documents.Tests.Pdf;

namespace SangKien.Documents.Tests.Docx;

/// <summary>The DOCX, opened by an office program with a font of the same widths, looks like the PDF.</summary>
public class LibreOfficeTests
{
    public static TheoryData<string> Papers => [.. TestedPapers.All.Keys];

    [LibreOfficeTheory, MemberData(nameof(Papers))]
    public void It_has_as_many_pages_as_the_PDF(string name)
    {
        var own = TestedPapers.Pdf[name].Read.Pages.Count;
        var tolerance = own <= 3 ? 0 : 1;

        Assert.InRange(TestedPapers.Docx[name].Read.Pages.Count, own - tolerance, own + tolerance);
    }

    [LibreOfficeTheory, MemberData(nameof(Papers))]
    public void Its_letterhead_has_the_lines_of_the_PDF_in_the_same_places(string name)
    {
        var expected = Letterhead(TestedPapers.Pdf[name].Read);
        var found = Letterhead(TestedPapers.Docx[name].Read);

        Assert.Equal(expected.Select(line => line.Text), found.Select(line => line.Text));
        Assert.All(expected.Zip(found), pair =>
        {
            Assert.Equal(pair.First.Middle, pair.Second.Middle, 1.0);
            Assert.Equal(pair.First.Baseline, pair.Second.Baseline, 1.5);
        });
    }

    /// <summary>The lines down to the date's, from the top, each row from the left.</summary>
    private static List<ReadLine> Letterhead(ReadPaper paper)
    {
        const double above = 20, below = 52, middle = 100;
        return
        [
            .. paper.Pages[0].Lines
                .Where(line => line.Baseline is > above and < below && line.Text.Length > 0)
                .Select(line => line with { Text = line.Text.Replace('\u00A0', ' ').Trim() })
                .OrderBy(line => line.Middle > middle).ThenBy(line => line.Baseline),
        ];
    }
}
