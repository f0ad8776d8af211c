using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Files;

namespace SangKien.Core.Integrity;

/// <summary>What holds for files that people have sent.</summary>
internal static class FileInvariants
{
    public static IReadOnlyList<Invariant> All { get; } = [new("Mỗi tệp đính kèm đọc lại được và khớp mã SHA-256 ghi lúc nhận", HashesAsync)];

    /// <summary>Read as they are downloaded: a chunk in memory at a time.</summary>
    private static async Task<IReadOnlyList<string>> HashesAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var breaches = new List<string>();
        var store = new FileStore(db);
        foreach (var file in await db.Files.AsNoTracking().Where(file => file.IsKept).OrderBy(file => file.Id).ToListAsync(cancellationToken))
        {
            try
            {
                await using var content = store.Open(file);
                if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) != file.Sha256)
                    breaches.Add($"{file.Name}: nội dung tệp đã thay đổi");
            }
            catch (InvalidDataException)
            {
                breaches.Add($"{file.Name}: thiếu một phần nội dung");
            }
        }

        return breaches;
    }
}
