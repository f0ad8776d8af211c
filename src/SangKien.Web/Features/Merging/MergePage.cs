using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Merging;

/// <summary>What would be merged, side by side, and how it would be told.</summary>
public sealed record MergePage(int WorkshopId, IReadOnlyList<MergeSource> Ideas, IReadOnlyList<ThemeChoice> Targets, MergeForm Form)
{
    /// <summary>Further ideas join one that was merged before.</summary>
    public bool Extends => Ideas.Any(idea => idea.GroupId is not null);
}

public sealed record MergeSource
{
    public int Id { get; init; }
    public string Title { get; init; } = "";
    public string Content { get; init; } = "";
    public string Unit { get; init; } = "";
    public string Theme { get; init; } = "";
    public int ThemeId { get; init; }
    public Assessment Assessment { get; init; }
    public int? GroupId { get; init; }
}

public sealed class MergeQuery(PortalDbContext db, ThemeChoicesQuery themes)
{
    /// <summary>Null when the workshop has none of the ideas. The words to begin with are those of the first, or of what was merged before.</summary>
    public async Task<MergePage?> GetAsync(int workshopId, MergeForm form, CancellationToken cancellationToken)
    {
        var asked = form.IdeaIds.Distinct().Take(MergeForm.MostIdeas).ToList();
        var groups = await db.Ideas.Compilable(workshopId).Where(idea => asked.Contains(idea.Id) && idea.GroupId != null).Select(idea => idea.Group!).Distinct().ToListAsync(cancellationToken);
        var groupIds = groups.ConvertAll(group => (int?)group.Id);
        var ideas = await db.Ideas.AsNoTracking().Compilable(workshopId).Where(idea => asked.Contains(idea.Id) || groupIds.Contains(idea.GroupId))
            .OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.Id)
            .Select(idea => new MergeSource
            {
                Id = idea.Id,
                Title = idea.Title,
                Content = idea.Content,
                Unit = idea.Contribution.Unit.Name,
                Theme = idea.Theme != null ? idea.Theme.Name : SynthesisTheme.Unsorted,
                ThemeId = idea.ThemeId ?? 0,
                Assessment = idea.Assessment,
                GroupId = idea.GroupId,
            }).ToListAsync(cancellationToken);
        return ideas.Count == 0 ? null : new(workshopId, ideas, await themes.GetAsync(workshopId, cancellationToken), Begun(form, groups.FirstOrDefault(), ideas));
    }

    /// <summary>What was typed stays; what is not there yet is suggested.</summary>
    private static MergeForm Begun(MergeForm form, IdeaGroup? group, List<MergeSource> ideas) => form with
    {
        IdeaIds = [.. ideas.Select(idea => idea.Id)],
        Title = form.Title ?? group?.Title ?? ideas[0].Title,
        Content = form.Content ?? group?.Content ?? string.Join("\n", ideas.Select(idea => idea.Content).DistinctBy(Folding.Fold)),
        ThemeId = form.ThemeId ?? (group is null ? ideas.Select(idea => idea.ThemeId).FirstOrDefault(theme => theme != 0) : group.ThemeId ?? 0),
        Version = form.Version == Guid.Empty ? group?.Version ?? Guid.Empty : form.Version,
    };
}
