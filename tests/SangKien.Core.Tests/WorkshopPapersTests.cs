using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;
using SangKien.Samples;

namespace SangKien.Core.Tests;

/// <summary>What holds for every paper of the sample workshop.</summary>
public class WorkshopPapersTests
{
    /// <summary>The real plan names the Ministry for a symbol of its committee; its wording stays as it was signed.</summary>
    private const string KeptSymbol = "BTĐKT";

    public static TheoryData<string> Papers => [.. WorkshopPapers.All.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void The_lint_finds_nothing(string name) =>
        Assert.Empty(Nd30Lint.Check(WorkshopPapers.All[name])
            .Where(finding => !finding.Found.Contains(KeptSymbol, StringComparison.Ordinal))
            .Select(finding => $"{finding.Place}: {finding.Found} – {finding.Message}"));

    [Theory, MemberData(nameof(Papers))]
    public void A_table_is_as_wide_as_the_text(string name)
    {
        var paper = WorkshopPapers.All[name];
        foreach (var (body, width) in paper.Annexes.Select(annex => (annex.Body, annex.IsLandscape ? 247.0 : 160)).Append((paper.Body, 160)))
            Assert.All(body.OfType<Table>(), table => Assert.Equal(width, table.Columns.Sum(column => column.Width)));
    }

    [Theory, MemberData(nameof(Papers))]
    public void The_file_has_a_title_and_an_author(string name)
    {
        Assert.NotEmpty(WorkshopPapers.All[name].Properties.Title);
        Assert.NotEmpty(WorkshopPapers.All[name].Properties.Author);
    }
}
