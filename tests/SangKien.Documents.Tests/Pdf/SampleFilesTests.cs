using SangKien.Documents.Tests.Decree;

namespace SangKien.Documents.Tests.Pdf;

public class SampleFilesTests
{
    public static TheoryData<string> Papers => [.. TestedPapers.All.Keys];

    /// <summary>With SANGKIEN_SAMPLES naming a folder the files are also written there, for people to look at.</summary>
    [Theory, MemberData(nameof(Papers))]
    public void Every_sample_paper_becomes_a_file(string name)
    {
        var bytes = PdfReading.Bytes(TestedPapers.All[name]);

        Assert.True(bytes.AsSpan().StartsWith("%PDF-1.7"u8));
        if (Environment.GetEnvironmentVariable("SANGKIEN_SAMPLES") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, $"{name}.pdf"), bytes);
    }
}
