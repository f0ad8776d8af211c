using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Web.Features.Dossiers.Parts;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers;

/// <summary>Writes one dossier part by part to a file on disk, and keeps it in the database.</summary>
public sealed class MakeHandler(PortalDbContext db, PortalClock clock, AgencyCard agencies, DocumentEngines engines)
{
    public async Task MakeAsync(int id, CancellationToken cancellationToken)
    {
        var asked = await db.Dossiers.AsNoTracking().Include(dossier => dossier.Workshop).SingleAsync(dossier => dossier.Id == id, cancellationToken);
        var agency = await agencies.GetAsync();
        await using var file = TemporaryFile.Open();
        DossierManifest manifest;
        using (var writer = new DossierWriter(file, clock.NowUtc))
        {
            var contents = new DossierContents(db, writer, asked.Workshop, agency, engines);
            foreach (var (index, part) in DossierPart.All.Index())
            {
                await NoteAsync(id, index, cancellationToken);
                await part.AddAsync(contents, cancellationToken);
            }

            manifest = await writer.FinishAsync(new() { Agency = agency.Name, Topic = asked.Workshop.Topic, Year = asked.Workshop.Year, MadeAtUtc = clock.NowUtc });
        }

        file.Position = 0;
        var limits = new FileLimits(DossierCheck.LargestFile, "", FileKind.Zip);
        var stored = await new FileStore(db).StoreAsync(file, $"ho-so-hoi-thao-{asked.Workshop.Year}-{asked.WorkshopId}.zip", limits, asked.RequestedByPersonId, clock.NowUtc, cancellationToken);

        var dossier = await db.Dossiers.Include(dossier => dossier.File).SingleAsync(dossier => dossier.Id == id, cancellationToken);
        dossier.Finish(await db.Files.SingleAsync(file => file.Id == stored, cancellationToken), manifest, clock.NowUtc);
        db.History.Add(HistoryEntry.Of<Dossier>(
            id, $"Lập xong hồ sơ, {manifest.Files.Count} tệp", SystemUser.Instance, clock.NowUtc, dossier.WorkshopId, details: $"SHA-256 của danh mục tệp: {dossier.ManifestSha256}"));
        await db.TellAsync(
            db.PeopleWithIds([dossier.RequestedByPersonId]), new News($"Hồ sơ hội thảo đã lập xong, {manifest.Files.Count} tệp.", $"/hoi-thao/{dossier.WorkshopId}/ho-so"),
            SystemUser.Instance, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<int> NoteAsync(int id, int parts, CancellationToken cancellationToken) =>
        db.Dossiers.Where(dossier => dossier.Id == id).ExecuteUpdateAsync(
            update => update.SetProperty(dossier => dossier.Parts, parts).SetProperty(dossier => dossier.AllParts, DossierPart.All.Count), cancellationToken);
}
