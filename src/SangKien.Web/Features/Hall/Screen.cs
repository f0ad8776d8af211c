using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Hall;

/// <summary>Màn hình hội trường: what everybody in the hall sees.</summary>
public sealed record ScreenPage
{
    public required int WorkshopId { get; init; }
    public required string Topic { get; init; }
    public required Meeting Meeting { get; init; }

    /// <summary>Null before the workshop was opened.</summary>
    public HallSession? Session { get; init; }

    public FloorHolder? Holder { get; init; }
    public ProgrammeSlot? Next { get; init; }
    public DateTime NowUtc { get; init; }

    public IReadOnlyList<SpeakingTurn> Queue => Session is { IsOpen: true } ? Session.Queue() : [];
}

public sealed class ScreenQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, LatestHall latest)
{
    public Task<bool> IsVisibleAsync(int workshopId, CancellationToken cancellationToken) => db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken);

    public async Task<ScreenPage?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (!await IsVisibleAsync(workshopId, cancellationToken))
            return null;
        var (workshop, programme, session, _) = await latest.GetAsync(db, workshopId, cancellationToken);
        var items = programme is not null && programme.IsVisibleTo(user) ? programme.Items : [];
        return new()
        {
            WorkshopId = workshopId,
            Topic = workshop.Topic,
            Meeting = workshop.Meeting,
            Session = session,
            Holder = session is null ? null : FloorHolder.Of(session),
            Next = Timetable.Of(items, workshop.Meeting, clock.Today).After(session?.Running?.ItemId),
            NowUtc = clock.NowUtc,
        };
    }
}
