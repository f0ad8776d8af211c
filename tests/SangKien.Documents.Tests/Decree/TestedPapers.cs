using SangKien.Documents.Model;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Pdf;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Decree;

/// <summary>The one list of papers that are read back in both formats, each laid out once.</summary>
internal static class TestedPapers
{
    public static IReadOnlyDictionary<string, AdministrativeDocument> All { get; } = SamplePapers.WithBook.Concat(LongPapers.All).ToDictionary();

    private static readonly Lazy<IReadOnlyDictionary<string, Rendered>> PdfFiles = new(() => All.ToDictionary(paper => paper.Key, paper => Rendered.Pdf(paper.Value, PdfReading.Bytes(paper.Value))));

    /// <summary>All in one run of the office program: its start takes longer than the work.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, Rendered>> DocxFiles = new(() =>
    {
        var printed = LibreOffice.PdfOf(All);
        return All.ToDictionary(paper => paper.Key, paper => Rendered.Docx(paper.Value, DocxFile.BytesOf(paper.Value), printed[paper.Key]));
    });

    public static IReadOnlyDictionary<string, Rendered> Pdf => PdfFiles.Value;

    /// <summary>The DOCX as an office program prints it.</summary>
    public static IReadOnlyDictionary<string, Rendered> Docx => DocxFiles.Value;
}
