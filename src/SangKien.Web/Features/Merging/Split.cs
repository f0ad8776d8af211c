using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Merging;

/// <summary>Tách: sources of a merged idea stand again where they stood, with the theme and the assessment that they had.</summary>
public sealed class SplitHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>How many sources stand by themselves again; null for a merged idea that is not there.</summary>
    public async Task<int?> DissolveAsync(int workshopId, int id, Guid version, CancellationToken cancellationToken)
    {
        if (await LoadAsync(workshopId, id, version, cancellationToken) is not { } group)
            return null;
        var sources = group.Ideas.ToList();
        group.Dissolve();
        foreach (var idea in sources)
            Note(idea, workshopId, group);
        db.IdeaGroups.Remove(group);
        await db.SaveChangesAsync(cancellationToken);
        return sources.Count;
    }

    public async Task<bool> SplitAsync(int workshopId, int id, int ideaId, Guid version, CancellationToken cancellationToken)
    {
        if (await LoadAsync(workshopId, id, version, cancellationToken) is not { } group || group.Ideas.SingleOrDefault(idea => idea.Id == ideaId) is not { } idea)
            return false;
        group.Split(idea);
        Note(idea, workshopId, group);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<IdeaGroup?> LoadAsync(int workshopId, int id, Guid version, CancellationToken cancellationToken)
    {
        var group = await db.IdeaGroups.Include(group => group.Ideas).ThenInclude(idea => idea.Contribution)
            .SingleOrDefaultAsync(group => group.Id == id && group.WorkshopId == workshopId, cancellationToken);
        if (group is not null)
            db.Entry(group).Property(known => known.Version).OriginalValue = version;
        return group;
    }

    /// <summary>What was written for the merged idea is kept in the history.</summary>
    private void Note(Idea idea, int workshopId, IdeaGroup group) =>
        db.History.Add(HistoryEntry.Of<Idea>(
            idea.Id, "Tách khỏi ý tưởng gộp, trở lại nhóm và đánh giá như trước khi gộp", user, clock.NowUtc, workshopId, idea.Contribution.UnitId, $"{group.Title}\n{group.Content}"));
}
