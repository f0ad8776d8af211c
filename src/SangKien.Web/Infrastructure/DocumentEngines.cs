using SangKien.Documents;
using SangKien.Documents.Model;

namespace SangKien.Web.Infrastructure;

/// <summary>The engines that make files and the preview of official documents.</summary>
public sealed class DocumentEngines(IEnumerable<IDocumentEngine> engines)
{
    private const string PreviewExtension = ".html";

    private readonly IReadOnlyList<IDocumentEngine> _engines = [.. engines];

    /// <summary>The engines whose files leave the portal.</summary>
    public IEnumerable<IDocumentEngine> Files => _engines.Where(engine => engine.FileExtension != PreviewExtension);

    /// <summary>The engine of a format in an address, such as "pdf"; null for none.</summary>
    public IDocumentEngine? FileEngine(string format) => Files.FirstOrDefault(engine => engine.FileExtension == "." + format);

    /// <summary>The document as encoded markup for a page that has the sheet's stylesheet.</summary>
    public string Preview(AdministrativeDocument document) =>
        System.Text.Encoding.UTF8.GetString(Bytes(_engines.Single(engine => engine.FileExtension == PreviewExtension), document));

    public static byte[] Bytes(IDocumentEngine engine, AdministrativeDocument document)
    {
        using var output = new MemoryStream();
        engine.Write(document, output);
        return output.ToArray();
    }
}
