using SangKien.Core.Backups;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Backups;

namespace SangKien.Web.Features.Backups;

/// <summary>Hands a copy out. It holds everything, so the history says who took it.</summary>
public sealed class DownloadHandler(PortalDbContext db, BackupFolder folder, ICurrentUser user, PortalClock clock)
{
    public async Task<Stream?> HandleAsync(string name, CancellationToken cancellationToken)
    {
        if (folder.Find(name) is not { } backup)
            return null;
        db.History.Add(HistoryEntry.Of<Backup>(0, $"Tải bản sao lưu {backup.Name}", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
        return folder.Open(backup);
    }
}
