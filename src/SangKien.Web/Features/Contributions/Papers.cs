using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Files;
using SangKien.Core.Organisation;
using SangKien.Documents.Model;
using SangKien.Web.Infrastructure;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Contributions;

/// <summary>
/// The papers of one contribution, for those who may read it: its unit, CS&amp;SHTT and the Director once it was sent, everybody once it is
/// published. The receipt stays with the first two.
/// </summary>
public sealed class PapersQuery(PortalDbContext db, ICurrentUser user, AgencyCard agency)
{
    public async Task<AdministrativeDocument?> ReceiptAsync(int workshopId, int id, CancellationToken cancellationToken) =>
        await FindAsync(workshopId, id, cancellationToken) is { HasBeenSubmitted: true, LastVersion: { } version } contribution
            && (contribution.UnitId == user.UnitId || user.Can(Capability.ReadContributions))
            ? ReceiptDocument.Compose(version, await agency.GetAsync())
            : null;

    /// <summary>The unit has what it is writing, everybody else the last frozen text.</summary>
    public async Task<AdministrativeDocument?> TextAsync(int workshopId, int id, CancellationToken cancellationToken)
    {
        if (await FindAsync(workshopId, id, cancellationToken) is not { } contribution)
            return null;
        var isDraft = contribution.UnitId == user.UnitId && contribution.IsEditable;
        if (!isDraft && !contribution.HasBeenSubmitted)
            return null;
        return isDraft
            ? ContributionDocument.Compose(contribution, ContributionText.Of(contribution) with { Attachments = [.. contribution.AttachedFiles] }, null, await agency.GetAsync())
            : ContributionDocument.Compose(contribution, contribution.LastVersion!.Text, contribution.LastVersion.SubmittedAtUtc, await agency.GetAsync());
    }

    /// <summary>The unit has what it has attached or ever sent, everybody else what the last frozen text names.</summary>
    public async Task<StoredFile?> AttachmentAsync(int workshopId, int id, int fileId, CancellationToken cancellationToken)
    {
        if (await FindAsync(workshopId, id, cancellationToken) is not { } contribution)
            return null;
        var isShown = contribution.UnitId == user.UnitId
            ? contribution.Versions.Any(version => version.Holds(fileId)) || await db.Attachments.AnyAsync(attachment => attachment.ContributionId == id && attachment.FileId == fileId, cancellationToken)
            : contribution is { HasBeenSubmitted: true, LastVersion: { } last } && last.Holds(fileId);
        return isShown ? await db.Files.AsNoTracking().SingleAsync(file => file.Id == fileId, cancellationToken) : null;
    }

    private Task<Contribution?> FindAsync(int workshopId, int id, CancellationToken cancellationToken)
    {
        var unitId = user.UnitId;
        var reads = user.Can(Capability.ReadContributions);
        return db.Contributions.AsSplitQuery().VisibleTo(user)
            .Include(contribution => contribution.Workshop.FocusIssues)
            .Include(contribution => contribution.Unit)
            .Include(contribution => contribution.Ideas)
            .Include(contribution => contribution.Attachments).ThenInclude(attachment => attachment.File)
            .Include(contribution => contribution.Versions).ThenInclude(version => version.SubmittedBy)
            .Include(contribution => contribution.Versions).ThenInclude(version => version.ConfirmedBy)
            .SingleOrDefaultAsync(contribution => contribution.Id == id && contribution.WorkshopId == workshopId && (reads || contribution.UnitId == unitId || contribution.PublishedAtUtc != null), cancellationToken);
    }
}
