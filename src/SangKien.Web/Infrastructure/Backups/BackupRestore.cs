using Microsoft.EntityFrameworkCore;
using SangKien.Core.Backups;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Web.Infrastructure.Backups;

/// <summary>Puts a copy in the place of what is there; the restored history goes on by saying so. A copy with a fault is refused.</summary>
public sealed class BackupRestore(PortalDbContext db, IDatabaseBackup database, BackupFolder folder, PortalClock clock)
{
    /// <param name="expected">What the copy was when it was made; null for a file from elsewhere.</param>
    public async Task RestoreAsync(string path, Backup? expected, ICurrentUser by, CancellationToken cancellationToken)
    {
        var inspected = await folder.InspectAsync(path, clock.NowUtc, cancellationToken);
        if (expected is not null && inspected.Sha256 != expected.Sha256)
            throw new RuleException("Tệp sao lưu đã thay đổi từ khi được tạo nên không phục hồi.", "Name");
        if (inspected.Faults is [var fault, ..])
            throw new RuleException($"Bản sao lưu có lỗi nên không phục hồi. {fault}", "Name");

        var kept = await db.Users.AnyAsync(cancellationToken) ? folder.FreePath(clock.NowUtc) : null;
        await database.RestoreAsync(path, kept, cancellationToken);
        var present = kept is null ? null : await folder.TakeInAsync(kept, clock.NowUtc, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        db.ChangeTracker.Clear();
        db.History.Add(HistoryEntry.Of<Backup>(
            0, $"Phục hồi từ bản sao lưu {inspected.Name}", by, clock.NowUtc, details: present is null ? "" : $"Dữ liệu trước khi phục hồi được giữ ở {present.Name}"));
        await db.SaveChangesAsync(cancellationToken);
    }
}
