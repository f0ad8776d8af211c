using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Repair;
using SangKien.Documents.Nd30.Sections;

namespace SangKien.Documents.Docx;

/// <summary>
/// The paper as a Word file that is pleasant to edit: real styles, a header with the page number, tables for what stands side
/// by side, no text boxes. Word brings Times New Roman along; elsewhere a font of the same widths takes its place.
/// </summary>
public sealed class DocxEngine : IDocumentEngine
{
    /// <inheritdoc/>
    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public string FileExtension => ".docx";

    /// <inheritdoc/>
    public void Write(AdministrativeDocument document, Stream output, IProgress<WritingProgress>? progress = null)
    {
        using var package = new DocxPackage();
        var sound = DocumentRepair.Repair(document);
        package.AddProperties(sound.Properties);
        new DocxComposer(package, DocumentSections.Of(sound)).Compose(progress);
        package.Save(output);
    }
}
