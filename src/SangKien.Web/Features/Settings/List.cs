using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Settings;

/// <summary>How one workshop receives contributions: set at the workshop, shown beside the settings that new ones begin with.</summary>
public sealed record ReceptionRow(int WorkshopId, string Topic, LatePolicy LatePolicy, int GraceMinutes, bool NeedsHeadConfirmation, Deadline? Deadline);

public sealed record ListPage(IReadOnlyList<SettingsSection> Sections, IReadOnlyList<ReceptionRow> Workshops);

public sealed class ListQuery(PortalDbContext db)
{
    private const int Newest = 5;

    public async Task<ListPage> GetAsync(CancellationToken cancellationToken)
    {
        var workshops = await db.Workshops.AsNoTracking().Where(workshop => !workshop.IsClosed).NewestFirst().Take(Newest).ToListAsync(cancellationToken);
        return new(
            SettingsSection.All,
            [.. workshops.Select(workshop => new ReceptionRow(workshop.Id, workshop.Topic, workshop.LatePolicy, workshop.GraceMinutes, workshop.NeedsHeadConfirmation, workshop.ContributionDeadline))]);
    }
}
