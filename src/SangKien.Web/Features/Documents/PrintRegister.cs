using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Documents;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Documents;

/// <summary>The register of a year on paper, in the decree's ten columns and in the order of its numbers.</summary>
public sealed class PrintRegisterQuery(PortalDbContext db, PortalClock clock, DocumentEngines engines)
{
    /// <summary>Null for a format that is none of ours.</summary>
    public async Task<PrintedRegister?> GetAsync(int year, string format, CancellationToken cancellationToken)
    {
        if (engines.FileEngine(format) is not { } engine)
            return null;
        var papers = await db.IssuedDocuments.AsNoTracking().Include(paper => paper.ReplacedBy).Where(paper => paper.Year == year)
            .OrderBy(paper => paper.Number).ThenBy(paper => paper.Symbol).ToListAsync(cancellationToken);
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        var register = new OutgoingRegister(agency, year) { Lines = [.. papers.Select(Line)], PrintedAtUtc = VietnamTime.StartOf(clock.Today) };
        return new(DocumentEngines.Bytes(engine, OutgoingRegisterDocument.Compose(register)), engine);
    }

    private static RegisterLine Line(IssuedDocument paper) => new()
    {
        NumberAndSymbol = paper.NumberAndSymbol,
        IssuedOn = paper.IssuedOn,
        TypeName = paper.TypeName,
        Subject = paper.Subject,
        SignerName = paper.SignerName,
        Recipients = paper.RecipientsText,
        Archive = paper.Archive,
        Note = paper.Status switch
        {
            IssuedStatus.Replaced => $"Đã thay thế bởi số {paper.ReplacedBy?.NumberAndSymbol}",
            IssuedStatus.Revoked => "Đã thu hồi",
            _ => "",
        },
    };
}

public sealed record PrintedRegister(byte[] Bytes, IDocumentEngine Engine);
