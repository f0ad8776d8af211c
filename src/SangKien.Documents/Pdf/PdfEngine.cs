using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Repair;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Archival;
using SangKien.Documents.Pdf.Writing;

namespace SangKien.Documents.Pdf;

/// <summary>
/// Writes PDF 1.7 without any other library: fonts embedded as subsets, text that can be read back exactly, the logical
/// structure for readers who do not see the page, archival after PDF/A-2a and accessible after PDF/UA-1. Pages follow Nghị định 30/2020/NĐ-CP, Phụ lục I (<see cref="Measures"/>).
/// </summary>
public sealed class PdfEngine : IDocumentEngine
{
    /// <inheritdoc/>
    public string ContentType => "application/pdf";

    /// <inheritdoc/>
    public string FileExtension => ".pdf";

    /// <inheritdoc/>
    public void Write(AdministrativeDocument document, Stream output, IProgress<WritingProgress>? progress = null)
    {
        var repaired = DocumentRepair.Repair(document);
        var metadata = new Metadata(Title(repaired), repaired.Properties.Author, repaired.Properties.CreatedUtc);
        DocumentWriter.Write(DocumentSections.Of(repaired), metadata, output, progress);
    }

    /// <summary>A file without a title cannot be announced to its reader, so the paper's own words serve.</summary>
    private static string Title(AdministrativeDocument document) => document switch
    {
        { Properties.Title: { } given } when !string.IsNullOrWhiteSpace(given) => given,
        { Title: { } title } => $"{title.Type} {title.Subject}",
        { Book.FrontPage: { } front } => $"{front.Type} {front.Subject}",
        { Concerning: { } subject } => HeadLines.Concerning(subject),
        _ => Phrases.UntitledPaper,
    };
}
