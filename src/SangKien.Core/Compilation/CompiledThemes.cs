using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Core.Compilation;

/// <summary>What the compilation holds, for whoever writes about it: themes in their order, a merged idea once with all its sources.</summary>
public static class CompiledThemes
{
    /// <summary>The first level and, each behind its own, the second; what is in no theme comes last. Three queries.</summary>
    public static async Task<IReadOnlyList<CompiledTheme>> CompiledThemesAsync(this PortalDbContext db, int workshopId, CancellationToken cancellationToken)
    {
        var tree = new ThemeTree(await db.Themes.AsNoTracking().Where(theme => theme.WorkshopId == workshopId).ToListAsync(cancellationToken));
        var groups = await db.IdeaGroups.AsNoTracking().Where(group => group.WorkshopId == workshopId).ToDictionaryAsync(group => group.Id, cancellationToken);
        var ideas = await db.Ideas.AsNoTracking().Compilable(workshopId)
            .OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.ContributionId).ThenBy(idea => idea.Order)
            .Select(idea => new { Idea = idea, Source = new IdeaSource(idea.Id, idea.Contribution.UnitId, idea.Contribution.Unit.Name, idea.Title) })
            .ToListAsync(cancellationToken);

        // A group stands where its first source stands.
        var entries = ideas.GroupBy(row => row.Idea.GroupId is { } group ? (Group: group, Idea: 0) : (Group: 0, Idea: row.Idea.Id))
            .Select(entry => (Card: entry.Key.Group == 0 ? (ICompiled)entry.First().Idea : groups[entry.Key.Group], Sources: entry.Select(row => row.Source).ToList()))
            .ToLookup(entry => entry.Card.ThemeId ?? 0, entry => Entry(entry.Card, entry.Sources));
        return
        [
            .. tree.InOrder.Select(theme => new CompiledTheme(theme.Id, theme.ParentId, theme.Name, [.. entries[theme.Id]])),
            new CompiledTheme(0, null, SynthesisTheme.Unsorted, [.. entries[0]]),
        ];
    }

    private static CompiledIdea Entry(ICompiled card, IReadOnlyList<IdeaSource> sources) => new()
    {
        GroupId = (card as IdeaGroup)?.Id,
        Title = card.Title,
        Content = card.Content,
        Appraisal = Appraisal.Of(card),
        Sources = sources,
    };
}
