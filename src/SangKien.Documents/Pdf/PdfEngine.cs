using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Writing;

namespace SangKien.Documents.Pdf;

/// <summary>
/// Writes PDF 1.7 without any other library: fonts embedded as subsets, text that can be read back exactly, the logical
/// structure for readers who do not see the page. Pages follow Nghị định 30/2020/NĐ-CP, Phụ lục I (<see cref="Measures"/>).
/// </summary>
public sealed class PdfEngine : IDocumentEngine
{
    public string ContentType => "application/pdf";

    public string FileExtension => ".pdf";

    public void Write(AdministrativeDocument document, Stream output)
    {
        var repaired = DocumentRepair.Repair(document);
        DocumentWriter.Write(DocumentLayout.Of(repaired), repaired.Properties, output);
    }
}
