using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Documents.Nd30;

namespace SangKien.Web.Features.Documents;

/// <summary>What anybody who holds the paper learns behind its QR: no more than the paper says itself.</summary>
public sealed record VerifyPage(string Agency, string TypeName, int Number, string Symbol, DateOnly IssuedOn, string Subject, IssuedStatus Status)
{
    public IReadOnlyList<VerifiedFile> Files { get; init; } = [];

    /// <summary>The best signature that a file of it bears.</summary>
    public FileSignature Signature => Files.Select(file => file.Signature).DefaultIfEmpty().Max();

    public string Citation => $"{TypeName} số {NumberAndSymbol.Format(Number, Symbol)} ngày {VietnameseDate.Numeric(IssuedOn)}";
}

public sealed record VerifiedFile(string Name, string Sha256, FileSignature Signature);

public sealed class VerifyQuery(PortalDbContext db)
{
    public async Task<VerifyPage?> GetAsync(string code, CancellationToken cancellationToken)
    {
        var agency = await db.Agencies.Where(agency => agency.Id == AgencyProfile.OnlyId).Select(agency => agency.Name).SingleAsync(cancellationToken);
        return await db.IssuedDocuments.AsNoTracking().Where(paper => paper.PublicCode == code)
            .Select(paper => new VerifyPage(agency, paper.TypeName, paper.Number, paper.Symbol, paper.IssuedOn, paper.Subject, paper.Status)
            {
                Files = paper.Files.OrderBy(file => file.Id).Select(file => new VerifiedFile(file.FileName, file.Sha256, file.Signature)).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
    }
}
