using SangKien.Documents.Model;

namespace SangKien.Documents;

/// <summary>Turns the model into one file format. Engines keep no state: one instance serves all threads.</summary>
public interface IDocumentEngine
{
    /// <summary>Media type, such as "application/pdf".</summary>
    string ContentType { get; }

    /// <summary>Extension with its dot, such as ".pdf".</summary>
    string FileExtension { get; }

    /// <summary>Writes the document to the stream, which need not seek and stays open. Equal documents give equal bytes.</summary>
    /// <param name="progress">Told after each section; null when nobody waits.</param>
    void Write(AdministrativeDocument document, Stream output, IProgress<WritingProgress>? progress = null);
}
