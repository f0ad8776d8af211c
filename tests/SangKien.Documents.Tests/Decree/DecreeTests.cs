using SangKien.Documents.Tests.Docx;

namespace SangKien.Documents.Tests.Decree;

/// <summary>Every sample paper, as each engine prints it, keeps the sixteen points; and each point refuses a paper that breaks it.</summary>
public class DecreeTests
{
    public static IEnumerable<object[]> Points => TestedPapers.All.Keys.SelectMany(_ => DecreePoints.All.Keys, (paper, point) => new object[] { paper, point });

    public static IEnumerable<object[]> Breaches => Disturbances.All.Select(disturbance => new object[] { disturbance.Point, disturbance.Name });

    [Theory, MemberData(nameof(Points))]
    public void The_PDF_keeps_the_point(string paper, string point) => AssertKept(point, TestedPapers.Pdf[paper]);

    [LibreOfficeTheory, MemberData(nameof(Points))]
    public void The_printed_DOCX_keeps_the_point(string paper, string point) => AssertKept(point, TestedPapers.Docx[paper]);

    [Theory, MemberData(nameof(Breaches))]
    public void A_PDF_that_breaks_the_point_is_refused(string point, string breach) => AssertRefused(point, breach, TestedPapers.Pdf.Values);

    [LibreOfficeTheory, MemberData(nameof(Breaches))]
    public void A_printed_DOCX_that_breaks_the_point_is_refused(string point, string breach)
    {
        if (breach == "an old version") Assert.Null(Disturbances.All.Single(disturbance => disturbance.Name == breach).Disturb(TestedPapers.Docx.Values.First()));
        else AssertRefused(point, breach, TestedPapers.Docx.Values);
    }

    [Fact]
    public void Every_point_has_been_seen_to_refuse() => Assert.Equal(DecreePoints.All.Keys.Order(), Disturbances.All.Select(disturbance => disturbance.Point).Distinct().Order());

    private static void AssertKept(string point, Rendered paper)
    {
        var faults = DecreePoints.All[point](paper).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static void AssertRefused(string point, string breach, IEnumerable<Rendered> papers)
    {
        var disturb = Disturbances.All.Single(disturbance => disturbance.Point == point && disturbance.Name == breach).Disturb;
        var disturbed = papers.Select(disturb).OfType<Rendered>().ToList();

        Assert.NotEmpty(disturbed);
        Assert.All(disturbed, paper => Assert.NotEmpty(DecreePoints.All[point](paper)));
    }
}
