using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Compilation;

/// <summary>What the address of the board says.</summary>
public sealed record BoardRequest
{
    public const string AssessmentName = "danh-gia";
    public const string SortName = "sap";
    public const string LaneName = "nhom";
    public const string UnitName = "don-vi";
    public const string PageName = "trang";

    [FromQuery(Name = AssessmentName)]
    public Assessment? Assessment { get; init; }

    /// <summary>One lane only, page by page; 0 for the unsorted ones.</summary>
    [FromQuery(Name = LaneName)]
    public int? Lane { get; init; }

    [FromQuery(Name = UnitName)]
    public int? Unit { get; init; }

    [FromQuery(Name = PageName)]
    public int Page { get; init; } = 1;

    /// <summary>"ten" or "danh-gia"; the units' order otherwise.</summary>
    [FromQuery(Name = SortName)]
    public string? Sort { get; init; }
}

public sealed record BoardPage
{
    public int WorkshopId { get; init; }
    public BoardRequest Request { get; init; } = new();

    /// <summary>Contributions that came, of those that are owed.</summary>
    public int Received { get; init; }

    public int Owing { get; init; }
    public int Sorted { get; init; }
    public int Total { get; init; }

    /// <summary>Merged ideas among them.</summary>
    public int Merged { get; init; }

    /// <summary>Ideas of each assessment, whatever the filter.</summary>
    public IReadOnlyDictionary<Assessment, int> Counts { get; init; } = new Dictionary<Assessment, int>();

    public IReadOnlyList<BoardLane> Lanes { get; init; } = [];

    /// <summary>Every place an idea can go to, also where the address shows one lane only.</summary>
    public IReadOnlyList<ThemeChoice> Targets { get; init; } = [];

    /// <summary>Units that have sent ideas.</summary>
    public IReadOnlyList<(int Id, string Name)> Units { get; init; } = [];

    /// <summary>Pairs that may be the same.</summary>
    public int Suggestions { get; init; }

    public bool HasThemes => Targets.Count > 1;
}

/// <summary>One lane; <paramref name="Count"/> may be more than the cards it shows.</summary>
public sealed record BoardLane(ThemeChoice Target, int Count, IReadOnlyList<BoardCard> Cards);

public sealed class BoardQuery(PortalDbContext db, ICurrentUser user, CardsQuery cards, ThemeChoicesQuery themes)
{
    public Task<int?> CurrentWorkshopAsync(CancellationToken cancellationToken) =>
        db.CurrentWorkshopAsync(user, cancellationToken);

    /// <summary>Null for a workshop that the person does not see. The number of queries does not depend on the number of ideas.</summary>
    public async Task<BoardPage?> GetAsync(int workshopId, BoardRequest request, CancellationToken cancellationToken)
    {
        if (!await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken))
            return null;

        var targets = await themes.GetAsync(workshopId, cancellationToken);
        var counts = await cards.CountAsync(workshopId, request.Unit, cancellationToken);
        var (shown, suggestions) = await cards.GetAsync(workshopId, request, cancellationToken);
        return new()
        {
            WorkshopId = workshopId,
            Request = request,
            Received = await db.Contributions.CountAsync(contribution => contribution.WorkshopId == workshopId && contribution.FirstSubmittedAtUtc != null, cancellationToken),
            Owing = await db.UnitTasks.CountAsync(
                task => task.WorkshopId == workshopId && task.Kind == AssignmentKind.Contribution && task.Status != UnitTaskStatus.Cancelled, cancellationToken),
            Sorted = counts.Where(count => count.ThemeId != 0).Sum(count => count.Count),
            Total = counts.Sum(count => count.Count),
            Merged = counts.Where(count => count.IsMerged).Sum(count => count.Count),
            Counts = counts.GroupBy(count => count.Assessment).ToDictionary(group => group.Key, group => group.Sum(count => count.Count)),
            Targets = targets,
            Units = await UnitsAsync(workshopId, cancellationToken),
            Suggestions = suggestions,
            Lanes =
            [
                .. targets.Where(target => request.Lane is not { } lane || target.Id == lane).Select(target => new BoardLane(
                    target,
                    counts.Where(count => count.ThemeId == target.Id && (request.Assessment is not { } asked || count.Assessment == asked)).Sum(count => count.Count),
                    [.. shown[target.Id]])),
            ],
        };
    }

    private async Task<List<(int Id, string Name)>> UnitsAsync(int workshopId, CancellationToken cancellationToken) =>
    [
        .. (await db.Contributions.AsNoTracking().Compilable(workshopId).OrderBy(contribution => contribution.Unit.Order)
            .Select(contribution => new { contribution.UnitId, contribution.Unit.Name }).ToListAsync(cancellationToken)).Select(unit => (unit.UnitId, unit.Name)),
    ];
}
