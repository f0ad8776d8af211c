using SangKien.Documents.Model;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Docx;

/// <summary>All papers in one run of the office program: its start takes longer than the work.</summary>
internal static class Converted
{
    public static IReadOnlyDictionary<string, AdministrativeDocument> Papers { get; } = new Dictionary<string, AdministrativeDocument>(SamplePapers.WithBook)
    {
        ["ke-hoach-dai"] = SamplePapers.Plan with { Body = [.. Enumerable.Repeat(SamplePapers.Plan.Body, 8).SelectMany(body => body)] },
    };

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Printed = new(() => LibreOffice.PdfOf(Papers));

    public static IReadOnlyDictionary<string, byte[]> Files => Printed.Value;
}
