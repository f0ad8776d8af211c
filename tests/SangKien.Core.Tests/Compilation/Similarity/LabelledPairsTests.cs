using SangKien.Core.Compilation.Similarity;
using Xunit.Abstractions;

namespace SangKien.Core.Tests.Compilation.Similarity;

/// <summary>What the threshold was chosen by, and that it still does what was found then. The table is printed with the test's output.</summary>
public sealed class LabelledPairsTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<LabelledPair> Pairs = LabelledPairs.Score();

    [Theory, InlineData(false, 0.97, 1.00, 0.88), InlineData(true, 0.97, 1.00, 0.92)]
    public void At_the_threshold_precision_and_recall_are_what_they_were_when_it_was_chosen(bool heldOut, double same, double sameOrRelated, double recall)
    {
        var measured = LabelledPairs.Measure(Pairs.Where(pair => pair.IsHeldOut == heldOut), SimilarityIndex.Threshold);

        Assert.InRange(measured.Same, same, 1);
        Assert.InRange(measured.SameOrRelated, sameOrRelated, 1);
        Assert.InRange(measured.Recall, recall, 1);
    }

    [Fact]
    public void The_decision_record_holds_the_table_as_it_is()
    {
        var table = LabelledPairs.Table(Pairs);
        output.WriteLine(table);
        var page = PageOfTheDecision();
        if (Environment.GetEnvironmentVariable("SANGKIEN_WRITE_DOCS") == "1")
        {
            var text = File.ReadAllText(page);
            var (begin, end) = (text.IndexOf("| threshold |", StringComparison.Ordinal), text.IndexOf("\n\n", text.IndexOf("| 0.60 |", StringComparison.Ordinal), StringComparison.Ordinal));
            File.WriteAllText(page, text[..begin] + table.TrimEnd() + text[end..]);
        }

        Assert.Contains(table.TrimEnd(), File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_more_than_two_hundred_pairs_of_every_label_in_both_halves()
    {
        Assert.True(Pairs.Count >= 200);
        Assert.All(Pairs.CountBy(pair => (pair.Label, pair.IsHeldOut)), count => Assert.True(count.Value >= 25, $"{count}"));
        Assert.Equal(Pairs.Count, Pairs.Select(pair => (pair.First, pair.Second)).Distinct().Count());
    }

    [Theory]
    [InlineData("Số hoá hồ sơ", "Số hóa hồ sơ")]
    [InlineData("Qui định kĩ thuật", "Quy định kỹ thuật")]
    [InlineData("CSDL về SHTT của DN", "Cơ sở dữ liệu về sở hữu trí tuệ của doanh nghiệp")]
    [InlineData("TRA CỨU TIÊU CHUẨN", "tra cuu tieu chuan")]
    public void Spellings_of_one_thing_are_one(string one, string other)
    {
        var lexicon = new Lexicon();
        Assert.Equal(Terms(one), Terms(other));
        Assert.Equal(Terms(one.Normalize(System.Text.NormalizationForm.FormD)), Terms(one));

        IEnumerable<(Term, bool)> Terms(string title) => IdeaTerms.Read(title, "", lexicon).All;
    }

    [Fact]
    public void Pairs_are_kept_while_ideas_come_change_and_go_as_if_all_were_compared_anew()
    {
        var ideas = LabelledPairs.Ideas.Index().Select(idea => (idea.Index, idea.Item.Title, idea.Item.Content)).ToList();
        var kept = new SimilarPairs();
        kept.Change(ideas[..^1], []);
        kept.Change([ideas[^1]], []);
        var anew = new SimilarPairs();
        anew.Change(ideas, []);

        Assert.Equal(Known(anew), Known(kept));
        kept.Change([], [0]);
        Assert.DoesNotContain(kept.All, pair => pair.FirstId == 0);
        Assert.Equal(ideas.Count - 1, kept.Count);

        static HashSet<(int, int)> Known(SimilarPairs pairs) => [.. pairs.All.Where(pair => pair.Score > SimilarityIndex.Threshold + 0.02).Select(pair => (pair.FirstId, pair.SecondId))];
    }

    private static string PageOfTheDecision()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SangKien.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "docs", "decisions", "0014-similar-ideas.md");
    }
}
