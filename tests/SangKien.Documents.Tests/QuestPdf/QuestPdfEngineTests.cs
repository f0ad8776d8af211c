using SangKien.Documents.Model;
using SangKien.Documents.QuestPdf;
using SangKien.Documents.Tests.Decree;
using SangKien.Documents.Tests.Pdf;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.QuestPdf;

/// <summary>The second PDF engine; these tests are built with it, by -p:QuestPdf=true.</summary>
public class QuestPdfEngineTests
{
    private static readonly QuestPdfEngine Engine = new("Evaluation");

    public static TheoryData<string> Papers => [.. SamplePapers.All.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void It_says_what_the_preview_says_below_the_letterhead(string name)
    {
        var paper = PaperText.Short(SamplePapers.All[name]);

        Assert.Equal(PaperText.BelowHead(paper, PaperText.Preview(paper)), PaperText.BelowHead(paper, PaperText.Pdf(Bytes(paper))));
    }

    public static IEnumerable<object[]> Points => DecreeTests.Points;

    [Theory, MemberData(nameof(Points))]
    public void It_keeps_the_decrees_points(string name, string point) =>
        Assert.Equal("", string.Join('\n', DecreePoints.All[point](Rendered.Pdf(SamplePapers.All[name], Bytes(SamplePapers.All[name])))));

    [Theory, MemberData(nameof(Papers))]
    public void It_has_the_pages_of_our_own_engine_within_one(string name)
    {
        var own = PdfReading.Read(SamplePapers.All[name]).Pages.Count;

        Assert.InRange(PdfReading.Read(Bytes(SamplePapers.All[name])).Pages.Count, own - 1, own + 1);
    }

    [Fact]
    public void Letterhead_lines_stand_where_our_own_engine_puts_them()
    {
        string[] lines = ["UBND TỈNH", "SỞ KHOA HỌC", "CỘNG HÒA", "Độc lập"];
        var (own, other) = (PdfReading.Read(SamplePapers.Plan).Pages[0], PdfReading.Read(Bytes(SamplePapers.Plan)).Pages[0]);

        Assert.All(lines, line =>
        {
            Assert.Equal(own.Line(line).Middle, other.Line(line).Middle, 1.0);
            Assert.Equal(own.Line(line).Baseline, other.Line(line).Baseline, 1.5);
        });
    }

    private static byte[] Bytes(AdministrativeDocument paper)
    {
        using var stream = new MemoryStream();
        Engine.Write(paper, stream);
        return stream.ToArray();
    }
}
