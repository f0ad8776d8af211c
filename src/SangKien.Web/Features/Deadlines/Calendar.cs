using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Calendars;

namespace SangKien.Web.Features.Deadlines;

/// <summary>The last hour before a cutoff as an event; a revoked plan takes it out again.</summary>
public sealed class CalendarQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, IOptions<PaperSettings> settings)
{
    private static readonly TimeSpan Shown = TimeSpan.FromHours(1);

    /// <summary>The deadline of the person's own unit; null where the unit owes nothing.</summary>
    public async Task<CalendarEvent?> OwnAsync(int workshopId, CancellationToken cancellationToken)
    {
        var unitId = user.UnitId;
        var workshop = await WorkshopAsync(workshopId, cancellationToken);
        if (workshop?.DeadlineFor(unitId) is not { } deadline || !await Owing(workshopId).AnyAsync(unit => unit.Id == unitId, cancellationToken))
            return null;
        return Event(workshop, deadline, $"{unitId}", "Hạn nộp ý kiến tham luận") with
        {
            Description = $"“{deadline.Phrase}”: nhận {deadline.LastMoment}. Ít nhất {workshop.MinimumIdeas} ý tưởng, cách làm sáng tạo.",
            Url = settings.Value.AddressOf($"/hoi-thao/{workshopId}/tham-luan"),
        };
    }

    /// <summary>The common deadline with the units that it binds, and that of each unit with an extension; null before the plan is issued.</summary>
    public async Task<IReadOnlyList<CalendarEvent>?> AllAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await WorkshopAsync(workshopId, cancellationToken) is not { ContributionDeadline: { } common } workshop)
            return null;
        var units = (await Owing(workshopId).OrderBy(unit => unit.Order).Select(unit => new { unit.Id, unit.Name }).ToListAsync(cancellationToken))
            .ToLookup(unit => workshop.DeadlineFor(unit.Id) == common);
        return
        [
            Event(workshop, common, "chung", "Hạn nộp ý kiến tham luận của các đơn vị") with
            {
                Description = $"“{common.Phrase}”: nhận {common.LastMoment}. {string.Join("; ", units[true].Select(unit => unit.Name))}.",
            },
            .. units[false].Select(unit => Extended(workshop, unit.Id, unit.Name)),
        ];
    }

    private CalendarEvent Extended(Workshop workshop, int unitId, string name)
    {
        var deadline = workshop.DeadlineFor(unitId)!;
        return Event(workshop, deadline, $"gia-han-{unitId}", $"Hạn nộp ý kiến tham luận đã gia hạn của {name}") with
        {
            Description = $"“{deadline.Phrase}”: nhận {deadline.LastMoment}. Lý do gia hạn: {workshop.ExtensionOf(unitId)?.Reason}",
        };
    }

    private CalendarEvent Event(Workshop workshop, Deadline deadline, string whose, string what) =>
        new($"han-nop-{workshop.Meeting.CalendarId:N}-{whose}", deadline.CutoffUtc - Shown, deadline.CutoffUtc, $"{what}: {workshop.Topic.TrimEnd('.')}")
        {
            Sequence = workshop.DeadlineSequence,
            StampUtc = clock.NowUtc,
            Url = settings.Value.AddressOf("/theo-doi"),
            IsCancelled = workshop.IsClosed,
        };

    private Task<Workshop?> WorkshopAsync(int workshopId, CancellationToken cancellationToken) =>
        db.WorkshopsVisibleTo(user).AsNoTracking().Include(workshop => workshop.Extensions).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);

    /// <summary>The units that the plan asks for a contribution.</summary>
    private IQueryable<Unit> Owing(int workshopId) => db.Units.Where(unit => db.UnitTasks.Any(task =>
        task.WorkshopId == workshopId && task.UnitId == unit.Id && task.Kind == AssignmentKind.Contribution && task.Part == TaskPart.Lead));
}
