using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Files;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Tasks;

public sealed record DetailsPage(UnitTask Task, bool IsOwn, DateTime NowUtc)
{
    public CompleteForm Form { get; init; } = new();

    /// <summary>The report as it is drafted, or as it was typed and refused.</summary>
    public required ReportForm Report { get; init; }

    public SendBackForm SendBack { get; init; } = new();
    public required UploadSettings Uploads { get; init; }

    /// <summary>Whether the person may confirm or send back what waits for it.</summary>
    public bool CanConfirm { get; init; }
}

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, SettingsStore settings)
{
    public async Task<DetailsPage?> GetAsync(int id, CancellationToken cancellationToken) =>
        await db.UnitTasks.AsNoTracking().VisibleTo(user).Include(task => task.Unit).Include(task => task.Workshop).Include(task => task.Conclusion)
            .Include(task => task.Evidence).ThenInclude(evidence => evidence.File)
            .SingleOrDefaultAsync(task => task.Id == id, cancellationToken) is { } task
            ? new(task, task.UnitId == user.UnitId, clock.NowUtc)
            {
                Report = new() { Result = task.Result },
                Uploads = await settings.GetAsync<UploadSettings>(cancellationToken),
                CanConfirm = task.Status == UnitTaskStatus.Reported && user.Can(Capability.ConfirmTasks) && task.ReportedByPersonId != user.PersonId,
            }
            : null;

    /// <summary>A file of evidence; null for one that the person does not see.</summary>
    public Task<StoredFile?> EvidenceAsync(int id, int fileId, CancellationToken cancellationToken) =>
        db.UnitTasks.AsNoTracking().EvidenceVisibleTo(user).Where(evidence => evidence.TaskId == id && evidence.FileId == fileId)
            .Select(evidence => evidence.File).SingleOrDefaultAsync(cancellationToken);
}
