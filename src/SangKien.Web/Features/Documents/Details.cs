using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reports;

namespace SangKien.Web.Features.Documents;

/// <summary>One issued document: files with their hashes, and who has it in hand.</summary>
/// <param name="PlanId">The plan that it issues; null for another paper.</param>
public sealed record DetailsPage(IssuedDocument Paper, IReadOnlyList<FileRow> Files, IReadOnlyList<DeliveryRow> Deliveries, int? PlanId)
{
    /// <summary>The report that it issues; null for another paper, and for those who may not see how the report came about.</summary>
    public int? ReportId { get; init; }

    /// <summary>The best signature that a file of it bears.</summary>
    public FileSignature Signature => Files.Select(file => file.Signature).DefaultIfEmpty().Max();

    public int Opened => Deliveries.Count(delivery => delivery.OpenedAtUtc is not null);

    /// <summary>Whether the list of people is shown, and not only their number.</summary>
    public bool ShowsPeople { get; init; }
}

public sealed record FileRow(int Id, string Name, string ContentType, int Size, string Sha256, FileSignature Signature, string SignatureNote)
{
    public IEnumerable<string> Findings => SignatureNote.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

public sealed record DeliveryRow(string Name, string Unit, DateTime? OpenedAtUtc);

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<DetailsPage?> GetAsync(int id, CancellationToken cancellationToken)
    {
        var paper = await db.IssuedDocuments.AsNoTracking().VisibleTo(user).Include(paper => paper.Workshop).Include(paper => paper.ReplacedBy).SingleOrDefaultAsync(paper => paper.Id == id, cancellationToken);
        if (paper is null)
            return null;
        await MarkOpenedAsync(id, cancellationToken);

        var files = await db.IssuedDocuments.Where(paper => paper.Id == id).SelectMany(paper => paper.Files)
            .OrderBy(file => file.Id)
            .Select(file => new FileRow(file.Id, file.FileName, file.ContentType, file.Bytes.Length, file.Sha256, file.Signature, file.SignatureNote))
            .ToListAsync(cancellationToken);
        var deliveries = await db.IssuedDocuments.Where(paper => paper.Id == id).SelectMany(paper => paper.Deliveries)
            .OrderBy(delivery => delivery.Person.Unit.Order).ThenBy(delivery => delivery.Person.Rank).ThenBy(delivery => delivery.PersonId)
            .Select(delivery => new DeliveryRow(delivery.Person.FullName, delivery.Person.Unit.Name, delivery.OpenedAtUtc))
            .ToListAsync(cancellationToken);
        var planId = await db.Plans.Where(plan => plan.IssuedDocumentId == id).Select(plan => (int?)plan.Id).FirstOrDefaultAsync(cancellationToken);
        var reportId = await db.Reports.VisibleTo(user).Where(report => report.IssuedDocumentId == id).Select(report => (int?)report.Id).FirstOrDefaultAsync(cancellationToken);
        return new(paper, files, deliveries, planId) { ReportId = reportId, ShowsPeople = user.SeesDrafting() };
    }

    /// <summary>A receipt, not a change: that the person has the paper before him, noted once.</summary>
    public Task MarkOpenedAsync(int id, CancellationToken cancellationToken) =>
        db.Set<Delivery>()
            .Where(delivery => delivery.IssuedDocumentId == id && delivery.PersonId == user.PersonId && delivery.OpenedAtUtc == null)
            .ExecuteUpdateAsync(update => update.SetProperty(delivery => delivery.OpenedAtUtc, clock.NowUtc), cancellationToken);
}

public sealed class FileQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>The stored file; null when the document is not for this user or has no such file.</summary>
    public Task<IssuedFile?> GetAsync(int documentId, int fileId, CancellationToken cancellationToken) =>
        db.IssuedDocuments.AsNoTracking().VisibleTo(user).Where(paper => paper.Id == documentId)
            .SelectMany(paper => paper.Files).SingleOrDefaultAsync(file => file.Id == fileId, cancellationToken);
}
