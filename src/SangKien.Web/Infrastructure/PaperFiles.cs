using Microsoft.Extensions.Options;
using SangKien.Core.Issuing;
using SangKien.Documents;
using SangKien.Documents.Model;

namespace SangKien.Web.Infrastructure;

/// <summary>The files of a numbered paper in every format, and with the agency's signature where it signs files of the kind.</summary>
public sealed class PaperFiles(DocumentEngines engines, AgencySignature signature, IOptions<PaperSettings> papers)
{
    /// <summary>Where the paper is verified; null while the portal has no public address.</summary>
    public string? AddressOf(IssuedDocument paper) => papers.Value.AddressOf($"/xac-minh/{paper.PublicCode}");

    public void AttachTo(IssuedDocument paper, AdministrativeDocument document)
    {
        foreach (var engine in engines.Files)
            Attach(paper, engine, DocumentEngines.Bytes(engine, document));
    }

    /// <summary>The file as it is and, where the agency signs files of its kind, once more with the signature.</summary>
    private void Attach(IssuedDocument paper, IDocumentEngine engine, byte[] bytes)
    {
        var name = paper.NumberAndSymbol.Replace('/', '-');
        paper.Attach(IssuedFile.Create($"{name}{engine.FileExtension}", engine.ContentType, bytes));
        if (signature.Signs(engine))
            paper.Attach(IssuedFile.Create($"{name}-da-ky-so{engine.FileExtension}", engine.ContentType, signature.Sign(bytes), FileSignature.Agency));
    }
}
