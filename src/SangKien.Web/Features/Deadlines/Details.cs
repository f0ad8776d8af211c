using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Deadlines;

/// <summary>The deadline of a workshop as it stands, with the forms that change it.</summary>
public sealed record DetailsPage(Workshop Workshop, Deadline Deadline, DateTime NowUtc, IReadOnlyList<ExtensionRow> Extensions)
{
    public required ChangeForm Change { get; init; }
    public required LateRulesForm LateRules { get; init; }
}

public sealed record ExtensionRow(string Unit, Deadline Deadline, string Reason);

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>Null while the workshop has no deadline, or is not for this user.</summary>
    public async Task<DetailsPage?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().Include(workshop => workshop.Extensions)
            .SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop?.ContributionDeadline is not { } deadline)
            return null;
        var units = await db.Units.AsNoTracking().OrderBy(unit => unit.Order).Select(unit => new { unit.Id, unit.Name }).ToListAsync(cancellationToken);
        var extensions = from unit in units let extension = workshop.ExtensionOf(unit.Id) where extension is not null select new ExtensionRow(unit.Name, extension.Deadline, extension.Reason);
        return new(workshop, deadline, clock.NowUtc, [.. extensions])
        {
            Change = new() { Reading = deadline.Reading, On = deadline.On, At = deadline.At },
            LateRules = new() { Version = workshop.Version, Policy = workshop.LatePolicy, GraceMinutes = workshop.GraceMinutes },
        };
    }
}
