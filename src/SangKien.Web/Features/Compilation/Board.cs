using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Compilation;

/// <summary>What the address of the board says.</summary>
public sealed record BoardRequest
{
    public const string AssessmentName = "danh-gia";
    public const string SortName = "sap";
    public const string LaneName = "nhom";

    [FromQuery(Name = AssessmentName)]
    public Assessment? Assessment { get; init; }

    /// <summary>One lane only, with all its ideas; 0 for the unsorted ones.</summary>
    [FromQuery(Name = LaneName)]
    public int? Lane { get; init; }

    /// <summary>"ten" or "danh-gia"; the units' order otherwise.</summary>
    [FromQuery(Name = SortName)]
    public string? Sort { get; init; }
}

public sealed record BoardPage
{
    public int WorkshopId { get; init; }

    /// <summary>Contributions that came, of those that are owed.</summary>
    public int Received { get; init; }

    public int Owing { get; init; }
    public int Sorted { get; init; }
    public int Total { get; init; }

    /// <summary>Ideas of each assessment, whatever the filter.</summary>
    public IReadOnlyDictionary<Assessment, int> Counts { get; init; } = new Dictionary<Assessment, int>();

    public IReadOnlyList<BoardLane> Lanes { get; init; } = [];

    /// <summary>Every place an idea can go to, also where the address shows one lane only.</summary>
    public IReadOnlyList<BoardTarget> Targets { get; init; } = [];

    public bool HasThemes => Targets.Count > 1;
}

public sealed record BoardTarget(int Id, string Name)
{
    /// <summary>The lane of ideas without theme.</summary>
    public static BoardTarget Unsorted { get; } = new(0, SynthesisTheme.Unsorted);
}

/// <summary>One lane; <paramref name="Count"/> may be more than the cards it shows.</summary>
public sealed record BoardLane(BoardTarget Target, int Count, IReadOnlyList<BoardCard> Cards);

public sealed record BoardCard
{
    /// <summary>Letters of the content on a card.</summary>
    private const int ContentLength = 140;

    public static Expression<Func<Idea, BoardCard>> Of { get; } = idea => new BoardCard
    {
        Id = idea.Id,
        ThemeId = idea.ThemeId ?? 0,
        Title = idea.Title,
        Unit = idea.Contribution.Unit.Name,
        Content = idea.Content.Length > ContentLength ? idea.Content.Substring(0, ContentLength) : idea.Content,
        IsCut = idea.Content.Length > ContentLength,
        Assessment = idea.Assessment,
    };

    public int Id { get; init; }
    public int ThemeId { get; init; }
    public string Title { get; init; } = "";
    public string Unit { get; init; } = "";

    /// <summary>The beginning of the content.</summary>
    public string Content { get; init; } = "";

    public bool IsCut { get; init; }
    public Assessment Assessment { get; init; }
}

public sealed class BoardQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>Cards of a lane that the whole board shows.</summary>
    private const int LaneLength = 12;

    public async Task<int?> CurrentWorkshopAsync(CancellationToken cancellationToken) =>
        await db.WorkshopsVisibleTo(user).NewestFirst().Select(workshop => (int?)workshop.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Null for a workshop that the person does not see. The number of queries does not depend on the number of ideas.</summary>
    public async Task<BoardPage?> GetAsync(int workshopId, BoardRequest request, CancellationToken cancellationToken)
    {
        if (!await db.WorkshopsVisibleTo(user).AnyAsync(workshop => workshop.Id == workshopId, cancellationToken))
            return null;

        var targets = await TargetsAsync(workshopId, cancellationToken);
        var cards = await CardsAsync(workshopId, request, cancellationToken);
        var shown = cards.Where(card => request.Assessment is not { } asked || card.Assessment == asked).ToLookup(card => card.ThemeId);
        return new()
        {
            WorkshopId = workshopId,
            Received = await db.Contributions.CountAsync(contribution => contribution.WorkshopId == workshopId && contribution.FirstSubmittedAtUtc != null, cancellationToken),
            Owing = await db.UnitTasks.CountAsync(
                task => task.WorkshopId == workshopId && task.Kind == AssignmentKind.Contribution && task.Status != UnitTaskStatus.Cancelled, cancellationToken),
            Sorted = cards.Count(card => card.ThemeId != 0),
            Total = cards.Count,
            Counts = cards.CountBy(card => card.Assessment).ToDictionary(),
            Targets = targets,
            Lanes =
            [
                .. targets.Where(target => request.Lane is not { } lane || target.Id == lane)
                    .Select(target => new BoardLane(target, shown[target.Id].Count(), [.. shown[target.Id].Take(request.Lane is null ? LaneLength : int.MaxValue)])),
            ],
        };
    }

    /// <summary>Every place an idea can go to.</summary>
    public async Task<List<BoardTarget>> TargetsAsync(int workshopId, CancellationToken cancellationToken) =>
    [
        BoardTarget.Unsorted,
        .. await db.Themes.AsNoTracking().Where(theme => theme.WorkshopId == workshopId)
            .OrderBy(theme => theme.Order).ThenBy(theme => theme.Id)
            .Select(theme => new BoardTarget(theme.Id, theme.Name)).ToListAsync(cancellationToken),
    ];

    private async Task<List<BoardCard>> CardsAsync(int workshopId, BoardRequest request, CancellationToken cancellationToken)
    {
        var ideas = db.Ideas.AsNoTracking().Compilable(workshopId);
        var sorted = request.Sort == "ten"
            ? ideas.OrderBy(idea => idea.TitleFolded).ThenBy(idea => idea.Id)
            : ideas.OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.ContributionId).ThenBy(idea => idea.Order);
        var cards = await sorted.Select(BoardCard.Of).ToListAsync(cancellationToken);
        return request.Sort == "danh-gia" ? [.. cards.OrderBy(card => card.Assessment)] : cards;
    }
}

/// <summary>What a card needs to be drawn and moved.</summary>
public sealed record CardView(int WorkshopId, BoardCard Card, IReadOnlyList<BoardTarget> Targets, string Back);
