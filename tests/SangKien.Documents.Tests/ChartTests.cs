using SangKien.Documents.Html;
using SangKien.Documents.Model;
using SangKien.Documents.Pdf;

namespace SangKien.Documents.Tests;

public class ChartTests
{
    private static readonly Chart Chart = new("Số ý tưởng", [new("Ứng dụng công nghệ", 10), new("Văn bản", 5), new("Khác", 0)]);

    [Fact]
    public void Bars_are_measured_by_the_longest() => Assert.Equal([1, 0.5, 0], Chart.Bars.Select(Chart.ShareOf));

    [Fact]
    public void A_chart_of_nothing_has_no_bars_to_measure() => Assert.Equal(0, new Chart("Trống", [new("a", 0)]).ShareOf(new("a", 0)));

    [Fact]
    public void The_drawing_says_itself_in_words_and_encodes_them()
    {
        var svg = ChartSvg.Of(Chart with { Bars = [new("<script>", 3), .. Chart.Bars] });

        Assert.Contains("aria-label=\"Số ý tưởng: &lt;script&gt; 3; Ứng dụng công nghệ 10", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_engine_prints_its_names_and_numbers_also_of_a_chart_longer_than_a_page()
    {
        var many = new Chart("Nhiều nhóm", [.. Enumerable.Range(1, 60).Select(number => new ChartBar($"Nhóm {number}", number))]);
        var paper = new AdministrativeDocument { Body = [Chart, many] };
        using var pdf = new MemoryStream();
        new PdfEngine().Write(paper, pdf);

        string[] parts = ["Sốýtưởng", "Ứngdụngcôngnghệ", "10", "Nhóm60"];
        foreach (var text in new[] { PaperText.Preview(paper), PaperText.Word(paper), PaperText.Pdf(pdf.ToArray()) })
            Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }
}
