using SangKien.Core.Backups;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;
using SangKien.Web.Infrastructure.Backups;
using SangKien.Web.Jobs;

namespace SangKien.Web.Features.Backups;

/// <summary>Makes a copy, tries it out, and lets the oldest ones go.</summary>
public sealed class CreateHandler(PortalDbContext db, BackupFolder folder, ICurrentUser user, PortalClock clock)
{
    public async Task<Backup> HandleAsync(int kept, CancellationToken cancellationToken)
    {
        var backup = await folder.CreateAsync(clock.NowUtc, cancellationToken);
        var gone = folder.Prune(kept);
        db.History.Add(HistoryEntry.Of<Backup>(0, $"Sao lưu: {backup.Name}", user, clock.NowUtc, details: Details(backup, gone)));
        await db.SaveChangesAsync(cancellationToken);
        return backup;
    }

    private static string Details(Backup backup, IReadOnlyList<Backup> gone) => string.Join("; ",
    [
        $"SHA-256: {backup.Sha256}",
        .. backup.Faults,
        .. gone.Select(old => $"xóa bản cũ {old.Name}"),
    ]);
}

/// <summary>A copy every day, where the settings say so and the copy is a file.</summary>
internal sealed class BackupJob(CreateHandler create, BackupFolder folder, SettingsStore settings) : IJob
{
    public static string Name => "backup";
    public static TimeSpan Every => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var wanted = await settings.GetAsync<BackupSettings>(cancellationToken);
        if (wanted.IsDaily && folder.MakesFiles)
            await create.HandleAsync(wanted.Kept, cancellationToken);
    }
}
