using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Compilation;

/// <summary>The cards of the board: merged ideas first, then those that stand by themselves; of each lane its beginning, or one lane page by page.</summary>
public sealed class CardsQuery(PortalDbContext db, SuggestionsQuery suggestions)
{
    /// <summary>Cards of a lane that the whole board shows.</summary>
    public const int LaneLength = 12;

    /// <summary>Cards on a page of one lane.</summary>
    public const int PageLength = 60;

    public async Task<List<CardCount>> CountAsync(int workshopId, int? unitId, CancellationToken cancellationToken)
    {
        var ideas = await Ideas(workshopId, unitId).GroupBy(idea => new { idea.ThemeId, idea.Assessment })
            .Select(group => new CardCount(group.Key.ThemeId ?? 0, group.Key.Assessment, false, group.Count())).ToListAsync(cancellationToken);
        var groups = await Groups(workshopId, unitId).GroupBy(group => new { group.ThemeId, group.Assessment })
            .Select(group => new CardCount(group.Key.ThemeId ?? 0, group.Key.Assessment, true, group.Count())).ToListAsync(cancellationToken);
        return [.. ideas, .. groups];
    }

    /// <summary>The cards by theme, and how many pairs of the whole workshop may be the same.</summary>
    public async Task<(ILookup<int, BoardCard> Cards, int Suggestions)> GetAsync(int workshopId, BoardRequest request, CancellationToken cancellationToken)
    {
        var ideas = Sorted(Ideas(workshopId, request.Unit).Where(idea => request.Assessment == null || idea.Assessment == request.Assessment), request.Sort);
        var groups = Sorted(Groups(workshopId, request.Unit).Where(group => request.Assessment == null || group.Assessment == request.Assessment), request.Sort);
        var (shownIdeas, shownGroups) = request.Lane is { } lane
            ? await LaneAsync(ideas, groups, lane, request.Page, cancellationToken)
            : await BeginningsAsync(workshopId, ideas, groups, cancellationToken);
        var pairs = await suggestions.GetAsync(workshopId, cancellationToken);
        var alike = pairs.SelectMany(pair => new[] { pair.FirstId, pair.SecondId }).CountBy(id => id).ToDictionary();
        var cards = (await WithSourcesAsync(workshopId, shownGroups, alike, cancellationToken))
            .Concat(shownIdeas.Select(card => card with { Similar = alike.GetValueOrDefault(card.IdeaId) })).ToList();
        return ((await WithOpinionsAsync(cards, cancellationToken)).ToLookup(card => card.ThemeId), pairs.Count);
    }

    private IQueryable<Idea> Ideas(int workshopId, int? unitId) =>
        db.Ideas.AsNoTracking().Compilable(workshopId).Where(idea => idea.GroupId == null && (unitId == null || idea.Contribution.UnitId == unitId));

    private IQueryable<IdeaGroup> Groups(int workshopId, int? unitId)
    {
        var ideas = db.Ideas.Compilable(workshopId).Where(idea => unitId == null || idea.Contribution.UnitId == unitId);
        return db.IdeaGroups.AsNoTracking().Where(group => group.WorkshopId == workshopId && ideas.Any(idea => idea.GroupId == group.Id));
    }

    private static IQueryable<Idea> Sorted(IQueryable<Idea> ideas, string? sort) => sort switch
    {
        "ten" => ideas.OrderBy(idea => idea.TitleFolded).ThenBy(idea => idea.Id),
        "danh-gia" => ideas.OrderBy(idea => idea.Assessment == Assessment.None ? 0 : idea.Assessment == Assessment.Feasible ? 1 : idea.Assessment == Assessment.NeedsStudy ? 2 : 3).ThenBy(idea => idea.Id),
        _ => ideas.OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.ContributionId).ThenBy(idea => idea.Order),
    };

    private static IQueryable<IdeaGroup> Sorted(IQueryable<IdeaGroup> groups, string? sort) => sort switch
    {
        "ten" => groups.OrderBy(group => group.TitleFolded).ThenBy(group => group.Id),
        "danh-gia" => groups.OrderBy(group => group.Assessment == Assessment.None ? 0 : group.Assessment == Assessment.Feasible ? 1 : group.Assessment == Assessment.NeedsStudy ? 2 : 3).ThenBy(group => group.Id),
        _ => groups.OrderBy(group => group.Id),
    };

    private static async Task<(List<BoardCard> Ideas, List<BoardCard> Groups)> LaneAsync(
        IQueryable<Idea> ideas, IQueryable<IdeaGroup> groups, int lane, int page, CancellationToken cancellationToken)
    {
        var inLane = groups.Where(group => (group.ThemeId ?? 0) == lane);
        var merged = await inLane.CountAsync(cancellationToken);
        var skip = (Math.Max(1, page) - 1) * PageLength;
        var shown = await inLane.Skip(skip).Take(PageLength).Select(BoardCard.OfGroup).ToListAsync(cancellationToken);
        return (
            await ideas.Where(idea => (idea.ThemeId ?? 0) == lane).Skip(Math.Max(0, skip - merged)).Take(PageLength - shown.Count).Select(BoardCard.OfIdea).ToListAsync(cancellationToken),
            shown);
    }

    private async Task<(List<BoardCard> Ideas, List<BoardCard> Groups)> BeginningsAsync(
        int workshopId, IQueryable<Idea> ideas, IQueryable<IdeaGroup> groups, CancellationToken cancellationToken)
    {
        var themes = db.Themes.Where(theme => theme.WorkshopId == workshopId);
        var shownGroups = await themes.SelectMany(theme => groups.Where(group => group.ThemeId == theme.Id).Take(LaneLength)).Select(BoardCard.OfGroup).ToListAsync(cancellationToken);
        shownGroups.AddRange(await groups.Where(group => group.ThemeId == null).Take(LaneLength).Select(BoardCard.OfGroup).ToListAsync(cancellationToken));
        var shownIdeas = await themes.SelectMany(theme => ideas.Where(idea => idea.ThemeId == theme.Id).Take(LaneLength)).Select(BoardCard.OfIdea).ToListAsync(cancellationToken);
        shownIdeas.AddRange(await ideas.Where(idea => idea.ThemeId == null).Take(LaneLength).Select(BoardCard.OfIdea).ToListAsync(cancellationToken));
        var room = shownGroups.CountBy(card => card.ThemeId).ToDictionary();
        return ([.. shownIdeas.GroupBy(card => card.ThemeId).SelectMany(lane => lane.Take(LaneLength - room.GetValueOrDefault(lane.Key)))], shownGroups);
    }

    private async Task<List<BoardCard>> WithSourcesAsync(int workshopId, List<BoardCard> groups, Dictionary<int, int> alike, CancellationToken cancellationToken)
    {
        var ids = groups.ConvertAll(card => card.GroupId);
        var sources = (await db.Ideas.AsNoTracking().Compilable(workshopId).Where(idea => ids.Contains(idea.GroupId))
            .OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.Id)
            .Select(idea => new { idea.GroupId, idea.Id, Unit = idea.Contribution.Unit.Name }).ToListAsync(cancellationToken)).ToLookup(source => source.GroupId);
        return groups.ConvertAll(card => card with
        {
            IdeaId = sources[card.GroupId].First().Id,
            Unit = string.Join("; ", sources[card.GroupId].Select(source => source.Unit).Distinct()),
            Sources = sources[card.GroupId].Count(),
            Similar = sources[card.GroupId].Sum(source => alike.GetValueOrDefault(source.Id)),
        });
    }

    private async Task<IEnumerable<BoardCard>> WithOpinionsAsync(List<BoardCard> cards, CancellationToken cancellationToken)
    {
        var ideas = cards.Where(card => card.GroupId is null).Select(card => (int?)card.IdeaId).ToList();
        var groups = cards.Where(card => card.GroupId is not null).Select(card => card.GroupId).ToList();
        var opinions = (await db.PersonalAssessments.AsNoTracking().Where(opinion => ideas.Contains(opinion.IdeaId) || groups.Contains(opinion.GroupId))
            .Select(opinion => new { opinion.IdeaId, opinion.GroupId, opinion.Assessment }).ToListAsync(cancellationToken))
            .ToLookup(opinion => (opinion.IdeaId, opinion.GroupId), opinion => opinion.Assessment);
        return cards.Select(card => opinions[card.GroupId is null ? (card.IdeaId, null) : (null, card.GroupId)].ToList() is { Count: > 0 } given
            ? card with { Opinions = given.Count, OpinionsDiffer = given.Distinct().Count() > 1 }
            : card);
    }
}
