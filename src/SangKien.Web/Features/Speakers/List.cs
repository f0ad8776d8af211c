using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Discussion;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Speakers;

public sealed record ListPage
{
    public required Workshop Workshop { get; init; }
    public required IReadOnlyList<ListRow> Rows { get; init; }

    /// <summary>The staff of the person's unit.</summary>
    public required IReadOnlyList<StaffMember> Staff { get; init; }

    public required RegisterForm Form { get; init; }

    /// <summary>What the person's own unit has registered; null for nothing.</summary>
    public ListRow? Own { get; init; }

    public bool IsOpen { get; init; }
    public int Minutes => Rows.Sum(row => row.Minutes);
}

public sealed record ListRow(int UnitId, string Unit, int? PersonId, string Name, string Post, string Subject, int Minutes);

public sealed record StaffMember(int Id, string Name, string Post);

public sealed class ListQuery(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<ListPage?> GetAsync(int workshopId, RegisterForm? form, CancellationToken cancellationToken)
    {
        if (await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken) is not { } workshop)
            return null;
        var unitId = user.UnitId;
        var rows = await db.SpeakerRegistrations.VisibleTo(user).Where(registration => registration.WorkshopId == workshopId).OrderBy(registration => registration.Unit.Order)
            .Select(registration => new ListRow(
                registration.UnitId, registration.Unit.Name, registration.PersonId, registration.Name, registration.Post, registration.Subject, registration.Minutes))
            .ToListAsync(cancellationToken);
        var own = rows.Find(row => row.UnitId == unitId);
        return new()
        {
            Workshop = workshop,
            Rows = rows,
            Own = own,
            Staff = await db.People.Where(person => person.UnitId == unitId && person.IsActive).OrderBy(person => person.Rank).ThenBy(person => person.FullName)
                .Select(person => new StaffMember(person.Id, person.FullName, person.Post)).ToListAsync(cancellationToken),
            Form = form ?? (own is null ? new RegisterForm() : new RegisterForm
            {
                PersonId = own.PersonId,
                Name = own.PersonId is null ? own.Name : null,
                Post = own.PersonId is null ? own.Post : null,
                Subject = own.Subject,
                Minutes = own.Minutes,
            }),
            IsOpen = SpeakerRegistration.IsOpen(workshop, clock.NowUtc),
        };
    }
}
