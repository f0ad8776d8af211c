using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Conclusions;

public sealed record YearsRequest : ListRequest
{
    public const string YearName = "nam";
    public const string UnitName = "don-vi";

    [FromQuery(Name = YearName)]
    public int? Year { get; init; }

    [FromQuery(Name = UnitName)]
    public int? UnitId { get; init; }
}

/// <summary>What one unit proposed at one workshop, and what became of it.</summary>
public sealed record YearsRow
{
    public int Year { get; init; }
    public int WorkshopId { get; init; }
    public string Topic { get; init; } = "";
    public int UnitId { get; init; }
    public string Unit { get; init; } = "";
    public int Proposed { get; init; }
    public int Feasible { get; init; }

    /// <summary>Ideas of the unit that a conclusion adopted.</summary>
    public int Adopted { get; init; }

    /// <summary>Of those, how many whose task is done, whoever carried it out.</summary>
    public int Realised { get; init; }

    /// <summary>Hồ sơ sáng kiến.</summary>
    public int Filed { get; init; }

    /// <summary>Tasks by conclusions that the unit leads.</summary>
    public int Tasks { get; init; }

    public int Done { get; init; }
    public int Overdue { get; init; }

    internal static IReadOnlyList<Column<YearsRow>> Columns { get; } =
    [
        new("Năm", row => row.Year), new("Hội thảo", row => row.Topic), new("Đơn vị", row => row.Unit), new("Ý tưởng đề xuất", row => row.Proposed),
        new("Khả thi", row => row.Feasible), new("Được tiếp nhận", row => row.Adopted), new("Đã thực hiện", row => row.Realised), new("Hồ sơ sáng kiến", row => row.Filed),
        new("Nhiệm vụ chủ trì", row => row.Tasks), new("Hoàn thành", row => row.Done), new("Quá hạn", row => row.Overdue),
    ];
}

public sealed record YearsPage(IReadOnlyList<YearsRow> Rows, IReadOnlyList<int> Years, IReadOnlyList<Unit> Units, YearsRequest Request)
{
    public YearsRow Total => new()
    {
        Proposed = Rows.Sum(row => row.Proposed), Feasible = Rows.Sum(row => row.Feasible), Adopted = Rows.Sum(row => row.Adopted), Realised = Rows.Sum(row => row.Realised),
        Filed = Rows.Sum(row => row.Filed), Tasks = Rows.Sum(row => row.Tasks), Done = Rows.Sum(row => row.Done), Overdue = Rows.Sum(row => row.Overdue),
    };
}

/// <summary>Qua các năm: what was proposed, adopted and done, by unit; in a fixed number of queries however many workshops there were.</summary>
public sealed class YearsQuery(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<YearsPage> GetAsync(YearsRequest request, CancellationToken cancellationToken)
    {
        var workshops = await db.WorkshopsVisibleTo(user).NewestFirst().Select(workshop => new { workshop.Id, workshop.Topic, workshop.Year }).ToListAsync(cancellationToken);
        var units = await db.Units.AsNoTracking().Where(unit => unit.Kind != UnitKind.Leadership).OrderBy(unit => unit.Order).ToListAsync(cancellationToken);
        var (proposed, filed, tasks) = (await IdeasAsync(cancellationToken), await FiledAsync(cancellationToken), await TasksAsync(cancellationToken));
        var rows =
            from workshop in workshops
            where request.Year is null || workshop.Year == request.Year
            from unit in units
            where request.UnitId is null || unit.Id == request.UnitId
            let own = proposed[(workshop.Id, unit.Id)].ToList()
            let led = tasks[(workshop.Id, unit.Id)].ToList()
            let applications = filed[(workshop.Id, unit.Id)].Sum()
            where own.Count + led.Count + applications > 0
            select new YearsRow
            {
                Year = workshop.Year,
                WorkshopId = workshop.Id,
                Topic = workshop.Topic,
                UnitId = unit.Id,
                Unit = unit.Name,
                Proposed = own.Sum(ideas => ideas.Count),
                Feasible = own.Where(ideas => ideas.Assessment == Assessment.Feasible).Sum(ideas => ideas.Count),
                Adopted = own.Where(ideas => ideas.IsAdopted).Sum(ideas => ideas.Count),
                Realised = own.Where(ideas => ideas.IsRealised).Sum(ideas => ideas.Count),
                Filed = applications,
                Tasks = led.Count,
                Done = led.Count(task => task.Status == UnitTaskStatus.Done),
                Overdue = led.Count(task => task.Status == UnitTaskStatus.Open && task.CutoffUtc <= clock.NowUtc),
            };
        return new([.. rows], [.. workshops.Select(workshop => workshop.Year).Distinct()], units, request);
    }

    private async Task<ILookup<(int, int), IdeaGroup>> IdeasAsync(CancellationToken cancellationToken)
    {
        var groups = await db.Ideas.AsNoTracking()
            .Where(idea => idea.Contribution.Status == ContributionStatus.Submitted || idea.Contribution.Status == ContributionStatus.Accepted)
            .Select(idea => new
            {
                idea.Contribution.WorkshopId,
                idea.Contribution.UnitId,
                Assessment = idea.Group != null ? idea.Group.Assessment : idea.Assessment,
                IsAdopted = db.UnitTasks.Any(task => task.Conclusion!.IdeaId == idea.Id && task.Status != UnitTaskStatus.Cancelled),
                IsRealised = db.UnitTasks.Any(task => task.Conclusion!.IdeaId == idea.Id && task.Part == TaskPart.Lead && task.Status == UnitTaskStatus.Done),
            })
            .GroupBy(idea => new { idea.WorkshopId, idea.UnitId, idea.Assessment, idea.IsAdopted, idea.IsRealised })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return groups.ToLookup(group => (group.Key.WorkshopId, group.Key.UnitId), group => new IdeaGroup(group.Key.Assessment, group.Key.IsAdopted, group.Key.IsRealised, group.Count));
    }

    private async Task<ILookup<(int, int), int>> FiledAsync(CancellationToken cancellationToken)
    {
        var groups = await db.Initiatives.GroupBy(candidate => new { candidate.WorkshopId, candidate.UnitId })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return groups.ToLookup(group => (group.Key.WorkshopId, group.Key.UnitId), group => group.Count);
    }

    private async Task<ILookup<(int, int), LedTask>> TasksAsync(CancellationToken cancellationToken)
    {
        var tasks = await db.UnitTasks.AsNoTracking().Where(task => task.ConclusionId != null && task.Part == TaskPart.Lead && task.Status != UnitTaskStatus.Cancelled)
            .Select(task => new { task.WorkshopId, task.UnitId, task.Status, task.Due }).ToListAsync(cancellationToken);
        return tasks.ToLookup(task => (task.WorkshopId, task.UnitId), task => new LedTask(task.Status, task.Due?.CutoffUtc));
    }

    private sealed record IdeaGroup(Assessment Assessment, bool IsAdopted, bool IsRealised, int Count);

    private sealed record LedTask(UnitTaskStatus Status, DateTime? CutoffUtc);
}
