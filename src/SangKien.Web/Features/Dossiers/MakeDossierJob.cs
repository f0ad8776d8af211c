using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Dossiers;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Web.Jobs;

namespace SangKien.Web.Features.Dossiers;

/// <summary>Lập hồ sơ in the background, one after the other.</summary>
public sealed class MakeDossierJob(PortalDbContext db, PortalClock clock, MakeHandler maker, ILogger<MakeDossierJob> logger) : IJob
{
    public static string Name => "make-dossier";
    public static TimeSpan Every => TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // What a node was making when it died is begun again.
        while (await db.Dossiers.Where(dossier => dossier.State == DossierState.Waiting || dossier.State == DossierState.Making)
            .OrderBy(dossier => dossier.RequestedAtUtc).FirstOrDefaultAsync(cancellationToken) is { } dossier)
        {
            var goesOn = dossier.TryStart();
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            if (goesOn)
                await MakeAsync(dossier.Id, cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private async Task MakeAsync(int id, CancellationToken cancellationToken)
    {
        try
        {
            await maker.MakeAsync(id, cancellationToken);
            return;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(fault, "The dossier {Id} could not be made.", id);
        }

        const string failure = "Có lỗi khi lập hồ sơ. Lập lại; nếu vẫn lỗi, báo quản trị xem nhật ký hệ thống.";
        db.ChangeTracker.Clear();
        var dossier = await db.Dossiers.SingleAsync(dossier => dossier.Id == id, cancellationToken);
        dossier.Fail(failure);
        db.History.Add(HistoryEntry.Of<Dossier>(id, "Không lập được hồ sơ", SystemUser.Instance, clock.NowUtc, dossier.WorkshopId));
        await db.TellAsync(
            db.PeopleWithIds([dossier.RequestedByPersonId]), new News($"Không lập được hồ sơ: {failure}", $"/hoi-thao/{dossier.WorkshopId}/ho-so"), SystemUser.Instance, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
