using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Notifications;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Tracking;

public sealed record MatrixFilter : ListRequest
{
    [FromQuery(Name = "buoc")]
    public ContributionStage? Stage { get; init; }
}

/// <summary>One unit and its steps.</summary>
public sealed record MatrixRow
{
    public int UnitId { get; init; }
    public string Unit { get; init; } = "";
    public int UnitOrder { get; init; }
    public DateTime? OpenedAtUtc { get; init; }
    public int? ContributionId { get; init; }
    public ContributionStatus? Status { get; init; }
    public bool IsLate { get; init; }
    public int CompleteIdeas { get; init; }
    public int MinimumIdeas { get; init; }
    public string EditedBy { get; init; } = "";
    public DateTime? SubmittedAtUtc { get; init; }
    public DateTime? AcceptedAtUtc { get; init; }
    public DateOnly? SupplementDueOn { get; init; }
    public Deadline? ExtendedTo { get; init; }
    public int? WaitingRequestId { get; init; }

    /// <summary>When the unit was last reminded, by a rung or by hand.</summary>
    public DateTime? RemindedAtUtc { get; init; }

    public ContributionProgress Progress => new()
    {
        IsOpened = OpenedAtUtc is not null,
        Status = Status,
        IsLate = IsLate,
        CompleteIdeas = CompleteIdeas,
        MinimumIdeas = MinimumIdeas,
    };

    public ContributionStage Stage => Progress.Stage;
}

public sealed record MatrixPage
{
    public required Workshop Workshop { get; init; }

    /// <summary>Every unit that owes a contribution, whatever the filter shows.</summary>
    public required IReadOnlyList<MatrixRow> All { get; init; }

    public required IReadOnlyList<MatrixRow> Rows { get; init; }
    public DateTime NowUtc { get; init; }

    public int Count(ContributionStage stage) => All.Count(row => row.Stage == stage);

    public IReadOnlyList<MatrixRow> Sent => [.. All.Where(row => !row.Progress.IsOwed)];

    public IReadOnlyList<MatrixRow> Waiting => [.. All.Where(row => row.Status == ContributionStatus.Submitted).OrderBy(row => row.SubmittedAtUtc)];

    public int Ideas => Sent.Sum(row => row.CompleteIdeas);
}

/// <summary>Theo dõi: every unit that owes a contribution, in one query however many there are.</summary>
public sealed class MatrixQuery(PortalDbContext db, Core.Common.PortalClock clock)
{
    /// <returns>Null while no workshop collects contributions.</returns>
    public async Task<MatrixPage?> GetAsync(MatrixFilter filter, CancellationToken cancellationToken)
    {
        if (await db.Workshops.AsNoTracking().Collecting().FirstOrDefaultAsync(cancellationToken) is not { } workshop)
            return null;
        var all = await Rows(workshop.Id).ToListAsync(cancellationToken);
        var rows = all.Where(row => filter.Stage is not { } stage || row.Stage == stage);
        return new() { Workshop = workshop, All = all, Rows = [.. Sort(rows, filter)], NowUtc = clock.NowUtc };
    }

    private IQueryable<MatrixRow> Rows(int workshopId) =>
        from task in db.UnitTasks.AsNoTracking()
        where task.WorkshopId == workshopId && task.Kind == AssignmentKind.Contribution && task.Part == TaskPart.Lead && task.Status != UnitTaskStatus.Cancelled
        let contribution = db.Contributions.FirstOrDefault(contribution => contribution.WorkshopId == workshopId && contribution.UnitId == task.UnitId)
        orderby task.Unit.Order
        select new MatrixRow
        {
            UnitId = task.UnitId,
            Unit = task.Unit.Name,
            UnitOrder = task.Unit.Order,
            OpenedAtUtc = task.OpenedAtUtc,
            MinimumIdeas = task.Workshop.MinimumIdeas,
            ContributionId = contribution == null ? null : contribution.Id,
            Status = contribution == null ? null : contribution.Status,
            IsLate = contribution != null && contribution.IsLate,
            CompleteIdeas = contribution == null ? 0 : contribution.CompleteIdeaCount,
            EditedBy = contribution == null ? "" : contribution.EditedBy.FullName,
            SubmittedAtUtc = contribution == null ? null : contribution.SubmittedAtUtc,
            AcceptedAtUtc = contribution == null ? null : contribution.AcceptedAtUtc,
            SupplementDueOn = contribution == null ? null : contribution.SupplementDueOn,
            ExtendedTo = task.Workshop.Extensions.Where(extension => extension.UnitId == task.UnitId).Select(extension => extension.Deadline).FirstOrDefault(),
            WaitingRequestId = db.ExtensionRequests
                .Where(request => request.WorkshopId == workshopId && request.UnitId == task.UnitId && request.Status == ExtensionRequestStatus.Waiting)
                .Select(request => (int?)request.Id).FirstOrDefault(),
            RemindedAtUtc = db.Reminders
                .Where(reminder => reminder.WorkshopId == workshopId && reminder.UnitId == task.UnitId && reminder.Outcome == ReminderOutcome.Sent && reminder.Rung != ReminderRung.LastDay)
                .Max(reminder => (DateTime?)reminder.AtUtc),
        };

    private static IEnumerable<MatrixRow> Sort(IEnumerable<MatrixRow> rows, ListRequest request)
    {
        Func<MatrixRow, IComparable?> key = request.Sort switch
        {
            "y-tuong" => row => row.CompleteIdeas,
            "buoc" => row => row.Stage,
            "nop" => row => row.SubmittedAtUtc,
            _ => row => row.UnitOrder,
        };
        return request.IsDescending ? rows.OrderByDescending(key).ThenBy(row => row.UnitOrder) : rows.OrderBy(key).ThenBy(row => row.UnitOrder);
    }
}
