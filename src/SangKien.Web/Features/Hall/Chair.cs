using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Hall;

/// <summary>Điều hành: what the chair has before him.</summary>
public sealed record ChairPage
{
    public required int WorkshopId { get; init; }
    public required string Topic { get; init; }
    public required Meeting Meeting { get; init; }
    public required Timetable Timetable { get; init; }

    /// <summary>Null before it was opened.</summary>
    public HallSession? Session { get; init; }

    public required IReadOnlyList<Theme> Themes { get; init; }
    public FloorHolder? Holder { get; init; }

    /// <summary>What the unit of the one who speaks has proposed.</summary>
    public IReadOnlyList<SpokenIdea> Ideas { get; init; } = [];

    /// <summary>The units that have not had the floor yet.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];

    public required AskForm Form { get; init; }
    public required AskChoices Choices { get; init; }
    public bool CanNote { get; init; }
    public DateTime NowUtc { get; init; }

    public IReadOnlyList<SpeakingTurn> Queue => Session?.Queue() ?? [];

    /// <summary>Each issue with those who wait to speak about it: the one under discussion first, matters without an issue last.</summary>
    public IEnumerable<QueuedTheme> QueueByTheme =>
        Themes.Select(theme => new QueuedTheme(theme.Id, theme.Name, theme.Id == Session?.ThemeId, [.. Queue.Where(turn => turn.ThemeId == theme.Id)]))
            .OrderByDescending(theme => theme.IsDiscussed)
            .Append(new(null, "Vấn đề chung", false, [.. Queue.Where(turn => turn.ThemeId is null)]));

    /// <summary>Those who spoke or were passed over, the last one first.</summary>
    public IEnumerable<SpeakingTurn> Past => (Session?.Turns ?? []).Where(turn => !turn.IsOpen).OrderByDescending(turn => turn.EndedAtUtc ?? turn.AskedAtUtc);

    /// <summary>The item after the one that runs.</summary>
    public ProgrammeSlot? Next => Timetable.After(Session?.Running?.ItemId);
}

/// <param name="Id">Null for matters without an issue.</param>
public sealed record QueuedTheme(int? Id, string Name, bool IsDiscussed, IReadOnlyList<SpeakingTurn> Turns);

public sealed record SpokenIdea(int Id, string Title, string Content, string Benefit, Assessment Assessment, string? Theme);

public sealed class ChairQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, AskChoicesQuery choices)
{
    public Task<int?> CurrentWorkshopAsync(CancellationToken cancellationToken) =>
        db.CurrentWorkshopAsync(user, cancellationToken);

    public Task<bool> IsVisibleAsync(int workshopId, CancellationToken cancellationToken) => db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken);

    public async Task<ChairPage?> GetAsync(int workshopId, AskForm form, CancellationToken cancellationToken)
    {
        if (await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken) is not { } workshop)
            return null;
        var items = await db.Programmes.AsNoTracking().VisibleTo(user).Where(programme => programme.WorkshopId == workshopId).SelectMany(programme => programme.Items).ToListAsync(cancellationToken);
        var session = await db.HallSessionAsync(workshopId, cancellationToken);
        var holder = session is null ? null : FloorHolder.Of(session);
        return new()
        {
            WorkshopId = workshopId,
            Topic = workshop.Topic,
            Meeting = workshop.Meeting,
            Timetable = Timetable.Of(items, workshop.Meeting, clock.Today),
            Session = session,
            Themes = await db.Themes.AsNoTracking().InOrder(workshopId).ToListAsync(cancellationToken),
            Holder = holder,
            Ideas = holder?.UnitId is { } unitId ? await IdeasAsync(workshopId, unitId, cancellationToken) : [],
            Silent = session is null ? [] : await SilentAsync(session, cancellationToken),
            Form = form,
            Choices = await choices.GetAsync(workshopId, cancellationToken),
            CanNote = user.Can(Capability.TakeHallNotes),
            NowUtc = clock.NowUtc,
        };
    }

    /// <summary>Of contributions that were sent and are not being supplemented: never a draft.</summary>
    private Task<List<SpokenIdea>> IdeasAsync(int workshopId, int unitId, CancellationToken cancellationToken) =>
        db.Ideas.Compilable(workshopId).Where(idea => idea.Contribution.UnitId == unitId && idea.Title != "").OrderBy(idea => idea.Order)
            .Select(idea => new SpokenIdea(
                idea.Id, idea.Title, idea.Content, idea.Benefit, idea.Group != null ? idea.Group.Assessment : idea.Assessment, idea.Group != null ? idea.Group.Theme!.Name : idea.Theme!.Name)).ToListAsync(cancellationToken);

    private async Task<List<string>> SilentAsync(HallSession session, CancellationToken cancellationToken)
    {
        var heard = session.HeardUnits();
        var units = await db.Units.Where(unit => unit.IsActive && unit.Kind != UnitKind.Leadership).OrderBy(unit => unit.Order).Select(unit => new { unit.Id, unit.Name }).ToListAsync(cancellationToken);
        return [.. units.Where(unit => !heard.Contains(unit.Id)).Select(unit => unit.Name)];
    }
}
