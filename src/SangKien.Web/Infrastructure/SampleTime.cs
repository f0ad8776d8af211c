using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SangKien.Core.Common;
using SangKien.Core.Data;

namespace SangKien.Web.Infrastructure;

/// <summary>Sets the portal's clock of this request or job as far from real time as the sample data says.</summary>
public sealed class SampleTime(PortalClock clock, PortalDbContext db, IOptions<PortalSettings> settings)
{
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        if (settings.Value.SampleData && await db.SampleClocks.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } sample)
            clock.SetOffset(sample.Offset);
    }
}
