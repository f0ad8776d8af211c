using SangKien.Documents.Tests.Decree;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Pdf;
using SangKien.Samples;

namespace SangKien.Core.Tests;

/// <summary>Every paper of the catalogue keeps the sixteen points of the decree, in the PDF and in the DOCX as an office program prints it.</summary>
public class WorkshopPapersDecreeTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, Rendered>> PdfPapers = new(() => WorkshopPapers.All.ToDictionary(
        paper => paper.Key, paper => Rendered.Pdf(paper.Value, PdfReading.Bytes(paper.Value))));

    private static readonly Lazy<IReadOnlyDictionary<string, Rendered>> DocxPapers = new(() =>
    {
        var printed = LibreOffice.PdfOf(WorkshopPapers.All);
        return WorkshopPapers.All.ToDictionary(paper => paper.Key, paper => Rendered.Docx(paper.Value, DocxFile.BytesOf(paper.Value), printed[paper.Key]));
    });

    public static TheoryData<string> Papers => [.. WorkshopPapers.All.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void The_PDF_keeps_every_point(string paper) => AssertKept(PdfPapers.Value[paper]);

    [LibreOfficeTheory, MemberData(nameof(Papers))]
    public void The_printed_DOCX_keeps_every_point(string paper) => AssertKept(DocxPapers.Value[paper]);

    [LibreOfficeTheory, MemberData(nameof(Papers))]
    public void The_printed_DOCX_has_the_pages_of_the_PDF(string paper)
    {
        var own = PdfPapers.Value[paper].Read.Pages.Count;
        var tolerance = own <= 3 ? 0 : 1;

        Assert.InRange(DocxPapers.Value[paper].Read.Pages.Count, own - tolerance, own + tolerance);
    }

    private static void AssertKept(Rendered paper)
    {
        var faults = DecreePoints.All.SelectMany(point => point.Value(paper).Select(fault => $"{point.Key}: {fault}")).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
