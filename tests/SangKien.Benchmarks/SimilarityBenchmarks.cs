using BenchmarkDotNet.Attributes;
using SangKien.Core.Compilation.Similarity;

namespace SangKien.Benchmarks;

/// <summary>Similar ideas among 5,000: a question alone, and one after an idea has come, which reckons everything anew.</summary>
[MemoryDiagnoser]
public class SimilarityBenchmarks
{
    private const int Ideas = 5000, Words = 3000;
    private readonly SimilarityIndex index = new();
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
        }

        string Text(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 2))]));
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
