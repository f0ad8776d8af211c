using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Shared;

/// <summary>The workshop that an address without its id means: the latest that collects contributions.</summary>
public sealed class CurrentWorkshopQuery(PortalDbContext db)
{
    public Task<int?> IdAsync(CancellationToken cancellationToken) =>
        db.Workshops.AsNoTracking().Collecting().Select(workshop => (int?)workshop.Id).FirstOrDefaultAsync(cancellationToken);
}
