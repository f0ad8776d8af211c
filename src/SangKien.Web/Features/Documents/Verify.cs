using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Documents;

/// <summary>What anybody who holds the paper learns behind its QR: no more than the paper says itself.</summary>
public sealed record VerifyPage(string Agency, IssuedDocument Paper, IReadOnlyList<VerifiedFile> Files)
{
    /// <summary>The best signature that a file of it bears.</summary>
    public FileSignature Signature => Files.Select(file => file.Signature).DefaultIfEmpty().Max();

    /// <summary>The outcome of a comparison with an uploaded file; null while none was asked for.</summary>
    public FileCheck? Check { get; init; }
}

public sealed record VerifiedFile(string Name, string Sha256, FileSignature Signature);

public sealed class VerifyQuery(PortalDbContext db)
{
    public async Task<VerifyPage?> GetAsync(string code, CancellationToken cancellationToken)
    {
        var paper = await db.IssuedDocuments.AsNoTracking().Include(paper => paper.ReplacedBy).SingleOrDefaultAsync(paper => paper.PublicCode == code, cancellationToken);
        if (paper is null)
            return null;
        var agency = await db.Agencies.Where(agency => agency.Id == AgencyProfile.OnlyId).Select(agency => agency.Name).SingleAsync(cancellationToken);
        var files = await db.IssuedDocuments.Where(known => known.Id == paper.Id).SelectMany(known => known.Files)
            .OrderBy(file => file.Id).Select(file => new VerifiedFile(file.FileName, file.Sha256, file.Signature)).ToListAsync(cancellationToken);
        return new(agency, paper, files);
    }
}
