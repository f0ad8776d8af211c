using BenchmarkDotNet.Attributes;
using SangKien.Core.Compilation.Similarity;

namespace SangKien.Benchmarks;

/// <summary>Similar ideas among 5,000: all with all as a node that has just started does it, one that came, a question alone, and one after an idea has come.</summary>
[MemoryDiagnoser]
public class SimilarityBenchmarks
{
    private const int Ideas = 5000, Words = 3000;
    private readonly SimilarityIndex index = new();
    private readonly List<(int Id, string Title, string Content)> ideas = [];
    private readonly SimilarPairs pairs = new();
    private (string Title, string Content) asked;

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(2022);
        var words = Enumerable.Range(0, Words).Select(_ => string.Concat(Enumerable.Range(0, 4).Select(_ => (char)('a' + random.Next(26))))).ToArray();
        for (var id = 0; id < Ideas; id++)
        {
            asked = (Text(8), Text(40));
            index.Put(id, asked.Title, asked.Content);
            ideas.Add((id, asked.Title, asked.Content));
        }

        pairs.Change(ideas, []);

        string Text(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 2))]));
    }

    [Benchmark(Description = "so 5.000 ý tưởng với nhau")]
    public IReadOnlyList<SimilarPair> CompareAll()
    {
        var fresh = new SimilarPairs();
        fresh.Change(ideas, []);
        return fresh.All;
    }

    [Benchmark(Description = "một ý tưởng được sửa")]
    public IReadOnlyList<SimilarPair> CompareOne()
    {
        pairs.Change([(Ideas / 2, asked.Title, asked.Content)], []);
        return pairs.All;
    }

    [Benchmark(Description = "hỏi trong 5.000 ý tưởng")]
    public IReadOnlyList<SimilarIdea> Find() => index.Find(asked.Title, asked.Content, 3);

    [Benchmark(Description = "thêm một ý tưởng rồi hỏi")]
    public IReadOnlyList<SimilarIdea> PutAndFind()
    {
        index.Put(Ideas, asked.Title, asked.Content);
        return index.Find(asked.Title, asked.Content, 3, Ideas);
    }
}
