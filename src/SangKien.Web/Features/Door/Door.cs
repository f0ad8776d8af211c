using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Door;

public sealed record DoorPage
{
    public required int WorkshopId { get; init; }
    public required DoorCount Count { get; init; }
    public string Search { get; init; } = "";

    /// <summary>Whether browsers give the camera to this page: over HTTPS, and on the machine itself.</summary>
    public bool TakesCamera { get; init; } = true;

    /// <summary>Those whom the letters find; empty while nothing is typed.</summary>
    public IReadOnlyList<DoorRow> Found { get; init; } = [];

    /// <summary>How many more the letters find than are shown.</summary>
    public int More { get; init; }
}

/// <summary>Who is there, live.</summary>
/// <param name="Latest">The last arrivals, the newest first.</param>
public sealed record DoorCount(int WorkshopId, int Present, int Total, int Late, int Absent, IReadOnlyList<DoorRow> Latest)
{
    /// <summary>Changes whenever the counter would show something else.</summary>
    public string Version => $"{Present}-{Total}-{Late}-{Absent}-{Last?.Id}-{Last?.CheckedInAtUtc?.Ticks}";

    private DoorRow? Last => Latest is [var last, ..] ? last : null;
}

public sealed record DoorRow
{
    /// <summary>STT of the printed list; 0 where it does not matter.</summary>
    public int Number { get; init; }

    public int Id { get; init; }
    public string FullName { get; init; } = "";
    public string Post { get; init; } = "";
    public string Organisation { get; init; } = "";
    public string Seat { get; init; } = "";

    /// <summary>In whose place the delegate comes; empty for one who is invited himself.</summary>
    public string StandsInFor { get; init; } = "";

    /// <summary>Whether that one has come himself.</summary>
    public bool StandsDown { get; init; }

    public DelegateStatus Status { get; init; }
    public DateTime? CheckedInAtUtc { get; init; }

    /// <summary>Came after the hour that was fixed.</summary>
    public bool IsLate { get; init; }

    public bool IsPresent => Status == DelegateStatus.CheckedIn;
}

public sealed class DoorQuery(PortalDbContext db, ICurrentUser user)
{
    private const int Shown = 10;

    /// <summary>The search takes a few letters of each word: "ng duc" finds Nguyễn Đức Kiên.</summary>
    public async Task<DoorPage?> GetAsync(int workshopId, string? search, CancellationToken cancellationToken)
    {
        if (await CountAsync(workshopId, cancellationToken) is not { } count)
            return null;
        var words = Folding.Fold(search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return new() { WorkshopId = workshopId, Count = count };

        var found = Visible(workshopId);
        foreach (var word in words)
            found = found.Where(person => (" " + person.TextFolded).Contains(" " + word));
        return new()
        {
            WorkshopId = workshopId,
            Count = count,
            Search = search!,
            Found = await Rows(found.OrderBy(person => person.Status == DelegateStatus.CheckedIn).ThenBy(person => person.ProtocolPlace).ThenBy(person => person.NameKey).Take(Shown), null)
                .ToListAsync(cancellationToken),
            More = Math.Max(0, await found.CountAsync(cancellationToken) - Shown),
        };
    }

    /// <summary>Null for a workshop that the person does not see.</summary>
    public async Task<DoorCount?> CountAsync(int workshopId, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var start = workshop.Meeting.IsFixed ? workshop.Meeting.StartsAtUtc : null;
        var counts = await Visible(workshopId).Expected().GroupBy(person => person.Status)
            .Select(group => new { group.Key, Count = group.Count(), Late = group.Count(person => person.CheckedInAtUtc > start) }).ToListAsync(cancellationToken);
        var latest = await Rows(Visible(workshopId).Where(person => person.CheckedInAtUtc != null).OrderByDescending(person => person.CheckedInAtUtc).ThenByDescending(person => person.Id).Take(Shown), start)
            .ToListAsync(cancellationToken);
        return new(
            workshopId,
            counts.Where(row => row.Key == DelegateStatus.CheckedIn).Sum(row => row.Count),
            counts.Sum(row => row.Count),
            counts.Sum(row => row.Late),
            counts.Where(row => row.Key == DelegateStatus.Declined).Sum(row => row.Count),
            latest);
    }

    /// <summary>Everybody with the number that the printed signing sheet gives; null for a workshop that the person does not see.</summary>
    public async Task<IReadOnlyList<DoorRow>?> SheetAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (!await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken))
            return null;
        var rows = await Rows(Visible(workshopId).InProtocolOrder(), null).ToListAsync(cancellationToken);
        return [.. rows.Select((row, index) => row with { Number = index + 1 })];
    }

    private IQueryable<WorkshopDelegate> Visible(int workshopId) =>
        db.Delegates.AsNoTracking().VisibleTo(user).Where(person => person.WorkshopId == workshopId);

    private static IQueryable<DoorRow> Rows(IQueryable<WorkshopDelegate> people, DateTime? start) => people.Select(person => new DoorRow
    {
        Id = person.Id,
        FullName = person.FullName,
        Post = person.Post,
        Organisation = person.Organisation,
        Seat = person.Seat,
        StandsInFor = person.Replaces == null ? "" : person.Replaces.FullName,
        StandsDown = person.Replaces != null && person.Replaces.Status == DelegateStatus.CheckedIn && person.Status != DelegateStatus.CheckedIn,
        Status = person.Status,
        CheckedInAtUtc = person.CheckedInAtUtc,
        IsLate = person.CheckedInAtUtc > start,
    });
}
