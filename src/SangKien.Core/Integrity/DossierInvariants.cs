using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Core.Integrity;

/// <summary>What holds for dossiers and archives: their file is kept, and an archive's is the one that was checked.</summary>
internal static class DossierInvariants
{
    public static IReadOnlyList<Invariant> All { get; } = [new("Mỗi hồ sơ đã lập và mỗi hội thảo lưu trữ có tệp được giữ nguyên vẹn", FilesAsync)];

    private static async Task<IReadOnlyList<string>> FilesAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var made = await db.Dossiers.Where(dossier => dossier.MadeAtUtc != null && (dossier.File == null || !dossier.File.IsKept)).Select(dossier => dossier.Id).ToListAsync(cancellationToken);
        var archived = await db.ArchivedWorkshops.Where(archived => !archived.File.IsKept || archived.File.Sha256 != archived.Sha256).Select(archived => archived.Id).ToListAsync(cancellationToken);
        return [.. made.Select(id => $"Hồ sơ {id}: tệp không được giữ"), .. archived.Select(id => $"Hội thảo lưu trữ {id}: tệp không được giữ hoặc không phải tệp đã kiểm tra")];
    }
}
