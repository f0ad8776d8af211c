using System.Diagnostics;
using SangKien.Documents;

namespace SangKien.Benchmarks;

/// <summary>
/// A book of 1,000 papers written to a file by a process that does nothing else: what a person waits for the first time and later,
/// and what the process holds at most, which a benchmark inside a busy process cannot tell.
/// </summary>
internal static class BookRun
{
    private const int Papers = 1000, Runs = 4;
    private const double Megabyte = 1024 * 1024;

    public static void Run(IDocumentEngine engine)
    {
        using var process = Process.GetCurrentProcess();
        var book = BenchmarkPapers.Book(Papers);
        for (var run = 1; run <= Runs; run++)
        {
            var path = Path.GetTempFileName();
            var progress = new LastStep();
            var (allocated, clock) = (GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
            using (var file = File.Create(path)) engine.Write(book, file, progress);
            process.Refresh();
            Console.WriteLine(
                $"run {run}: {clock.Elapsed.TotalSeconds:0.00} s, processor {process.TotalProcessorTime.TotalSeconds:0.0} s so far, {progress.Pages} pages, " +
                $"file {new FileInfo(path).Length / Megabyte:0.0} MB, allocated {(GC.GetTotalAllocatedBytes() - allocated) / Megabyte:0} MB, " +
                $"working set at most {process.PeakWorkingSet64 / Megabyte:0} MB");
            File.Delete(path);
        }
    }

    private sealed class LastStep : IProgress<WritingProgress>
    {
        public int Pages { get; private set; }

        public void Report(WritingProgress value) => Pages = value.Pages;
    }
}
