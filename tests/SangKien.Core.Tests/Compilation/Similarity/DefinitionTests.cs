using SangKien.Core.Compilation.Similarity;

namespace SangKien.Core.Tests.Compilation.Similarity;

/// <summary>The index against the definition of decision 0014, reckoned pair by pair without any index.</summary>
public sealed class DefinitionTests
{
    private const string Joining = "va";

    /// <summary>The index adds up with seven digits.</summary>
    private const double Rounding = 1e-5;

    private static readonly Random Random = new(2022);
    private static readonly string[] Words = [Joining, .. Enumerable.Range(0, 150).Select(_ => string.Concat(Enumerable.Range(0, 4).Select(_ => (char)('a' + Random.Next(26)))))];
    private static readonly string[] Phrases = [.. Enumerable.Range(0, 100).Select(_ => string.Join(' ', Enumerable.Range(0, Random.Next(1, 6)).Select(_ => Words[Random.Next(Words.Length)])))];
    private static readonly (string Title, string Content)[] Ideas = [.. Enumerable.Range(0, 250).Select(_ => (Text(2), Text(6)))];

    [Fact]
    public void The_pairs_are_those_of_the_definition_and_so_are_their_scores()
    {
        var index = new SimilarityIndex();
        foreach (var (id, idea) in Ideas.Index())
            index.Put(id, idea.Title, idea.Content);
        // A term's number that was given back is used again.
        index.Put(7, "hoan toan khac", "");
        index.Put(7, Ideas[7].Title, Ideas[7].Content);
        var found = index.Pairs().ToDictionary(pair => (Math.Min(pair.Id, pair.OtherId), Math.Max(pair.Id, pair.OtherId)), pair => pair.Score);

        var expected = Expected().ToList();
        Assert.InRange(expected.Count(pair => pair.Score >= SimilarityIndex.Threshold), 500, 20_000);
        foreach (var (one, other, score) in expected)
        {
            if (Math.Abs(score - SimilarityIndex.Threshold) > Rounding)
                Assert.Equal(score >= SimilarityIndex.Threshold, found.ContainsKey((one, other)));
            if (found.TryGetValue((one, other), out var indexed))
                Assert.Equal(score, indexed, Rounding);
        }
    }

    private static IEnumerable<(int One, int Other, double Score)> Expected()
    {
        var ideas = Ideas.Select(idea => (Title: Terms(idea.Title), All: Terms($"{idea.Title}, {idea.Content}"))).ToList();
        var holders = ideas.SelectMany(idea => idea.All).CountBy(term => term).ToDictionary();
        var weights = holders.ToDictionary(
            term => term.Key, term => term.Value * 4 > ideas.Count ? 0 : (term.Key.Contains(' ', StringComparison.Ordinal) ? 1.5 : 1) * Math.Log(1 + ((double)ideas.Count / term.Value)));
        var totals = ideas.ConvertAll(idea => (Whole: idea.All.Sum(term => Weight(idea, term)), Title: idea.Title.Sum(term => weights[term])));
        for (var other = 1; other < ideas.Count; other++)
        {
            for (var one = 0; one < other; one++)
            {
                var (first, second) = (ideas[one], ideas[other]);
                var whole = Dice(first.All.Where(second.All.Contains).Sum(term => Math.Min(Weight(first, term), Weight(second, term))), totals[one].Whole, totals[other].Whole);
                var title = Dice(first.Title.Where(second.Title.Contains).Sum(term => weights[term]), totals[one].Title, totals[other].Title);
                yield return (one, other, Math.Max(whole, title / 2));
            }
        }

        double Weight((HashSet<string> Title, HashSet<string> All) idea, string term) => weights[term] * (idea.Title.Contains(term) ? 1.5 : 1);
    }

    private static double Dice(double shared, double one, double other) => one + other > 0 ? 2 * shared / (one + other) : 0;

    /// <summary>Words that are not joining ones, and neighbours that no comma stands between, unless both are joining.</summary>
    private static HashSet<string> Terms(string text) =>
    [
        .. text.Split(", ").Select(phrase => phrase.Split(' ')).SelectMany(words =>
            words.Where(word => word != Joining).Concat(words.Zip(words.Skip(1)).Where(pair => pair != (Joining, Joining)).Select(pair => $"{pair.First} {pair.Second}"))),
    ];

    /// <summary>Some phrases come often, so that ideas of every likeness are among them.</summary>
    private static string Text(int phrases) => string.Join(", ", Enumerable.Range(0, phrases).Select(_ => Phrases[(int)(Phrases.Length * Math.Pow(Random.NextDouble(), 2))]));
}
