using BenchmarkDotNet.Attributes;
using SangKien.Documents.Model;
using SangKien.Documents.Pdf;

namespace SangKien.Benchmarks;

/// <summary>Time and memory of the PDF engine: a plan of two pages, the same with a different text each time, a book of 1,000 papers with contents.</summary>
[MemoryDiagnoser]
public class PdfBenchmarks
{
    private readonly PdfEngine engine = new();
    private readonly AdministrativeDocument plan = BenchmarkPapers.Plan("");
    private readonly AdministrativeDocument book = BenchmarkPapers.Book(1000);
    private int run;

    [Benchmark(Description = "kế hoạch")]
    public void Plan() => engine.Write(plan, Stream.Null);

    /// <summary>A letter more or less makes other font subsets, so nothing is taken from the cache.</summary>
    [Benchmark(Description = "kế hoạch, bộ chữ mới")]
    public void PlanWithNewLetters() => engine.Write(BenchmarkPapers.Plan(((char)('Ѐ' + run++ % 90)).ToString()), Stream.Null);

    [Benchmark(Description = "kỷ yếu 1.000 bài")]
    public void Book() => engine.Write(book, Stream.Null);
}
