using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Compilation.Similarity;
using SangKien.Core.Data;

namespace SangKien.Web.Features.Shared;

/// <summary>Gợi ý: pairs that are alike, that nobody has dismissed and that are not merged with each other.</summary>
public sealed class SuggestionsQuery(PortalDbContext db, SimilarIdeas similar)
{
    /// <summary>The most alike first.</summary>
    public async Task<IReadOnlyList<SimilarPair>> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var pairs = await similar.PairsAsync(db, workshopId, cancellationToken);
        var dismissed = (await db.DismissedPairs.AsNoTracking().Where(pair => pair.WorkshopId == workshopId)
            .Select(pair => new { pair.FirstIdeaId, pair.SecondIdeaId }).ToListAsync(cancellationToken)).Select(pair => (pair.FirstIdeaId, pair.SecondIdeaId)).ToHashSet();
        var groups = await db.Ideas.AsNoTracking().Compilable(workshopId).Where(idea => idea.GroupId != null)
            .Select(idea => new { idea.Id, idea.GroupId }).ToDictionaryAsync(idea => idea.Id, idea => idea.GroupId, cancellationToken);
        return
        [
            .. pairs.Where(pair => !dismissed.Contains((pair.FirstId, pair.SecondId))
                && (groups.GetValueOrDefault(pair.FirstId) is not { } group || groups.GetValueOrDefault(pair.SecondId) != group)),
        ];
    }

    /// <summary>Pairs that somebody has dismissed, the last one first; the score is 0 where the ideas are no longer alike.</summary>
    public async Task<IReadOnlyList<SimilarPair>> DismissedAsync(int workshopId, CancellationToken cancellationToken)
    {
        var scores = (await similar.PairsAsync(db, workshopId, cancellationToken)).ToDictionary(pair => (pair.FirstId, pair.SecondId), pair => pair.Score);
        var ideas = db.Ideas.Compilable(workshopId);
        var dismissed = await db.DismissedPairs.AsNoTracking()
            .Where(pair => pair.WorkshopId == workshopId && ideas.Any(idea => idea.Id == pair.FirstIdeaId) && ideas.Any(idea => idea.Id == pair.SecondIdeaId))
            .OrderByDescending(pair => pair.Id).ToListAsync(cancellationToken);
        return dismissed.ConvertAll(pair => new SimilarPair(pair.FirstIdeaId, pair.SecondIdeaId, scores.GetValueOrDefault((pair.FirstIdeaId, pair.SecondIdeaId))));
    }

    /// <summary>In which words each text is like the idea beside it.</summary>
    public Task<IReadOnlyList<string>> ExplainAsync(int workshopId, IReadOnlyList<(string Title, string Content, int OtherId)> asked, CancellationToken cancellationToken) =>
        similar.ExplainAsync(db, workshopId, asked, cancellationToken);
}
