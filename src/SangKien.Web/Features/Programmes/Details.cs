using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Programmes;

public sealed record DetailsPage
{
    public required int WorkshopId { get; init; }
    public required string Topic { get; init; }
    public required Meeting Meeting { get; init; }
    public required Timetable Timetable { get; init; }
    public DateTime? PublishedAtUtc { get; init; }

    /// <summary>How often day or programme were changed, for calendars.</summary>
    public int Sequence { get; init; }

    public bool CanEdit { get; init; }

    /// <summary>For those who see the making of the programme.</summary>
    public IReadOnlyList<ProgrammeConflict> Conflicts { get; init; } = [];

    public ProgrammeSlot? Current { get; init; }

    /// <summary>Changes whenever the projector would show something else.</summary>
    public string LiveVersion => $"{Sequence}-{PublishedAtUtc?.Ticks}-{Current?.Item.Id}";

    public bool IsDoubtful(ProgrammeItem item) => Conflicts.Any(conflict => conflict.ItemIds.Contains(item.Id));
}

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<int?> CurrentWorkshopAsync(CancellationToken cancellationToken) =>
        db.CurrentWorkshopAsync(user, cancellationToken);

    /// <summary>An unpublished programme is an empty one to those who do not make it.</summary>
    public async Task<DetailsPage?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var programme = await db.Programmes.AsNoTracking().VisibleTo(user).Include(programme => programme.Items).ThenInclude(item => item.Contribution)
            .SingleOrDefaultAsync(programme => programme.WorkshopId == workshopId, cancellationToken);
        var canEdit = user.Can(Capability.EditProgramme);
        var speakers = canEdit ? await db.RegisteredSpeakersAsync(workshopId, cancellationToken) : [];
        var timetable = Timetable.Of(programme?.Items ?? [], workshop.Meeting, clock.Today);
        return new()
        {
            WorkshopId = workshopId,
            Topic = workshop.Topic,
            Meeting = workshop.Meeting,
            Timetable = timetable,
            PublishedAtUtc = programme?.PublishedAtUtc,
            Sequence = workshop.Meeting.Sequence + (programme?.Revision ?? 0),
            CanEdit = canEdit,
            Conflicts = canEdit ? [.. ProgrammeChecks.Find(timetable, workshop.Meeting, speakers)] : [],
            Current = timetable.Current(clock.NowUtc),
        };
    }
}
