using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Web.Features.Archives;

public sealed record ListRow(int Id, string Topic, int Year, string Agency, DateTime MadeAtUtc, DateTime ImportedAtUtc, string ImportedBy, int FileCount, long Size);

public sealed class ListQuery(PortalDbContext db)
{
    public Task<List<ListRow>> GetAsync(CancellationToken cancellationToken) =>
        db.ArchivedWorkshops.OrderByDescending(archived => archived.Year).ThenByDescending(archived => archived.Id)
            .Select(archived => new ListRow(
                archived.Id, archived.Topic, archived.Year, archived.Agency, archived.MadeAtUtc, archived.ImportedAtUtc, archived.ImportedBy.FullName, archived.FileCount, archived.File.Size))
            .ToListAsync(cancellationToken);
}
