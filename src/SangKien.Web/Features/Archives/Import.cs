using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Archives;

public sealed record PreviewPage(StoredFile File, DossierManifest Manifest)
{
    public IEnumerable<(string Folder, int Count, long Size)> Folders =>
        Manifest.Files.GroupBy(file => file.Path.Split('/')[0]).Select(folder => (DossierFolder.TitleOf(folder.Key), folder.Count(), folder.Sum(file => file.Size)));
}

/// <summary>What waits to be taken in, for whoever has sent it.</summary>
public sealed class PreviewQuery(PortalDbContext db, FileStore files, ICurrentUser user)
{
    public async Task<PreviewPage?> GetAsync(int fileId, CancellationToken cancellationToken)
    {
        var file = await db.WaitingAsync(fileId, user, cancellationToken);
        if (file is null)
            return null;
        await using var content = files.Open(file);
        return await DossierCheck.ReadAsync(content, cancellationToken) is { Faults: [], Manifest: { } manifest } ? new(file, manifest) : null;
    }
}

/// <summary>Takes the dossier in. It is checked once more: what was shown is what is stored.</summary>
public sealed class ImportHandler(PortalDbContext db, PreviewQuery query, ICurrentUser user, PortalClock clock)
{
    private const string Twice = "Hồ sơ này đã có trong kho lưu trữ.";

    public async Task<int?> HandleAsync(int fileId, CancellationToken cancellationToken)
    {
        if (await query.GetAsync(fileId, cancellationToken) is not { } page)
            return null;
        if (await db.ArchivedWorkshops.AnyAsync(known => known.Sha256 == page.File.Sha256, cancellationToken))
            throw new RuleException(Twice);
        var archived = ArchivedWorkshop.Import(page.Manifest, page.File, user.PersonId, clock.NowUtc);
        db.ArchivedWorkshops.Add(archived);
        db.History.Add(HistoryEntry.Of<ArchivedWorkshop>(0, $"Nhập hồ sơ lưu trữ “{archived.Topic}”, {archived.FileCount} tệp", user, clock.NowUtc, details: $"SHA-256: {archived.Sha256}"));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (UniqueViolationException)
        {
            throw new RuleException(Twice);
        }

        return archived.Id;
    }
}

internal static class WaitingDossiers
{
    public static Task<StoredFile?> WaitingAsync(this PortalDbContext db, int fileId, ICurrentUser user, CancellationToken cancellationToken)
    {
        var personId = user.PersonId;
        return db.Files.SingleOrDefaultAsync(file => file.Id == fileId && file.Kind == FileKind.Zip && !file.IsKept && file.StoredByPersonId == personId && file.Sha256 != "", cancellationToken);
    }
}
