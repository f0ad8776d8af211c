using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Compilation.Similarity;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Similarities;

/// <summary>What the address of the pairs says.</summary>
public sealed record PairsRequest : ListRequest
{
    public const string DismissedName = "xem";
    public const string DismissedValue = "da-bo-qua";

    [FromQuery(Name = "nhom")]
    public int? Theme { get; init; }

    [FromQuery(Name = "don-vi")]
    public int? Unit { get; init; }

    /// <summary>Pairs of one idea only.</summary>
    [FromQuery(Name = "y-tuong")]
    public int? Idea { get; init; }

    [FromQuery(Name = DismissedName)]
    public string? Show { get; init; }

    public bool ShowsDismissed => Show == DismissedValue;
}

public sealed record PairsPage
{
    public int WorkshopId { get; init; }
    public PairsRequest Request { get; init; } = new();
    public Page<PairRow> Pairs { get; init; } = new([], 1, 1, 0);
    public IReadOnlyList<ThemeChoice> Themes { get; init; } = [];
    public IReadOnlyList<(int Id, string Name)> Units { get; init; } = [];
}

/// <param name="Score">0 for a pair whose ideas are no longer alike.</param>
public sealed record PairRow(PairIdea First, PairIdea Second, double Score, string Why);

public sealed record PairIdea(int Id, string Title, string Content, string Unit, string? Theme, string? Merged);

public sealed class PairsQuery(PortalDbContext db, ICurrentUser user, SuggestionsQuery suggestions, ThemeChoicesQuery themes)
{
    public async Task<PairsPage?> GetAsync(int workshopId, PairsRequest request, CancellationToken cancellationToken)
    {
        if (!await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken))
            return null;
        var pairs = request.ShowsDismissed ? await suggestions.DismissedAsync(workshopId, cancellationToken) : await suggestions.GetAsync(workshopId, cancellationToken);
        if (request.Theme is not null || request.Unit is not null || request.Idea is not null)
            pairs = await OfAsync(workshopId, request, pairs, cancellationToken);
        var count = Math.Max(1, (pairs.Count + Paging.Size - 1) / Paging.Size);
        var number = Math.Clamp(request.Page, 1, count);
        return new()
        {
            WorkshopId = workshopId,
            Request = request,
            Pairs = new(await RowsAsync(workshopId, [.. pairs.Skip((number - 1) * Paging.Size).Take(Paging.Size)], cancellationToken), number, count, pairs.Count),
            Themes = await themes.GetAsync(workshopId, cancellationToken),
            Units =
            [
                .. (await db.Contributions.AsNoTracking().Compilable(workshopId).OrderBy(contribution => contribution.Unit.Order)
                    .Select(contribution => new { contribution.UnitId, contribution.Unit.Name }).ToListAsync(cancellationToken)).Select(unit => (unit.UnitId, unit.Name)),
            ],
        };
    }

    /// <summary>Pairs of which one idea at least is asked for; of a merged idea, all its sources.</summary>
    private async Task<IReadOnlyList<SimilarPair>> OfAsync(int workshopId, PairsRequest request, IReadOnlyList<SimilarPair> pairs, CancellationToken cancellationToken)
    {
        var ideas = db.Ideas.AsNoTracking().Compilable(workshopId);
        if (request.Idea is { } id)
            ideas = ideas.Where(idea => idea.Id == id || (idea.GroupId != null && idea.GroupId == db.Ideas.Where(asked => asked.Id == id).Select(asked => asked.GroupId).FirstOrDefault()));
        if (request.Unit is { } unit)
            ideas = ideas.Where(idea => idea.Contribution.UnitId == unit);
        if (request.Theme is { } theme)
            ideas = ideas.Where(idea => ((idea.GroupId == null ? idea.ThemeId : idea.Group!.ThemeId) ?? 0) == theme);
        var asked = (await ideas.Select(idea => idea.Id).ToListAsync(cancellationToken)).ToHashSet();
        return [.. pairs.Where(pair => asked.Contains(pair.FirstId) || asked.Contains(pair.SecondId))];
    }

    private async Task<List<PairRow>> RowsAsync(int workshopId, List<SimilarPair> pairs, CancellationToken cancellationToken)
    {
        var ids = pairs.SelectMany(pair => new[] { pair.FirstId, pair.SecondId }).Distinct().ToList();
        var ideas = await db.Ideas.AsNoTracking().Compilable(workshopId).Where(idea => ids.Contains(idea.Id))
            .Select(idea => new PairIdea(
                idea.Id, idea.Title, idea.Content, idea.Contribution.Unit.Name,
                idea.GroupId == null ? idea.Theme!.Name : idea.Group!.Theme!.Name, idea.Group != null ? idea.Group.Title : null))
            .ToDictionaryAsync(idea => idea.Id, cancellationToken);
        var shown = pairs.FindAll(pair => ideas.ContainsKey(pair.FirstId) && ideas.ContainsKey(pair.SecondId));
        var why = await suggestions.ExplainAsync(workshopId, shown.ConvertAll(pair => (ideas[pair.FirstId].Title, ideas[pair.FirstId].Content, pair.SecondId)), cancellationToken);
        return [.. shown.Select((pair, place) => new PairRow(ideas[pair.FirstId], ideas[pair.SecondId], pair.Score, why[place]))];
    }
}
