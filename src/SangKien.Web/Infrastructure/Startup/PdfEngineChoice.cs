using SangKien.Documents;
using SangKien.Documents.Pdf;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>Documents:PdfEngine names the engine of PDF files: our own, or QuestPDF in a build that has it.</summary>
internal static class PdfEngineChoice
{
    public static IDocumentEngine Of(IConfiguration configuration) => configuration["Documents:PdfEngine"] switch
    {
        null or "Own" => new PdfEngine(),
#if QUESTPDF
        "QuestPdf" => new SangKien.Documents.QuestPdf.QuestPdfEngine(configuration["Documents:QuestPdfLicense"] ?? "Evaluation"),
#endif
        var other => throw new InvalidOperationException($"Unknown Documents:PdfEngine '{other}'; 'QuestPdf' needs a build with -p:QuestPdf=true."),
    };
}
