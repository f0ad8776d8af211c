using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Dossiers;

/// <summary>The dossier of a workshop; one that was never asked for is open.</summary>
public sealed record DetailsPage(int WorkshopId, string Topic, Dossier Dossier)
{
    public int Percent => Dossier.AllParts == 0 ? 0 : 100 * Dossier.Parts / Dossier.AllParts;

    public string LiveVersion => string.Create(CultureInfo.InvariantCulture, $"{Dossier.State}-{Dossier.Parts}-{Dossier.Attempts}");
}

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user)
{
    public Task<int?> NewestWorkshopAsync(CancellationToken cancellationToken) =>
        db.CurrentWorkshopAsync(user, cancellationToken);

    public async Task<DetailsPage?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var topic = await db.WorkshopsVisibleTo(user).Where(workshop => workshop.Id == workshopId).Select(workshop => workshop.Topic).SingleOrDefaultAsync(cancellationToken);
        if (topic is null)
            return null;
        var dossier = await db.Dossiers.AsNoTracking().Include(dossier => dossier.File).SingleOrDefaultAsync(dossier => dossier.WorkshopId == workshopId, cancellationToken);
        return new(workshopId, topic, dossier ?? Dossier.Begin(workshopId));
    }
}

/// <summary>Hands the dossier out. It holds nearly everything of the workshop, so the history says who took it.</summary>
public sealed class DownloadHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<StoredFile?> HandleAsync(int workshopId, CancellationToken cancellationToken)
    {
        var visible = db.WorkshopsVisibleTo(user).Where(workshop => workshop.Id == workshopId).Select(workshop => workshop.Id);
        var dossier = await db.Dossiers.AsNoTracking().Include(dossier => dossier.File).SingleOrDefaultAsync(dossier => visible.Contains(dossier.WorkshopId), cancellationToken);
        if (dossier?.File is not { } file)
            return null;
        db.History.Add(HistoryEntry.Of<Dossier>(dossier.Id, "Tải hồ sơ hội thảo", user, clock.NowUtc, workshopId, details: $"SHA-256: {file.Sha256}"));
        await db.SaveChangesAsync(cancellationToken);
        return file;
    }
}
