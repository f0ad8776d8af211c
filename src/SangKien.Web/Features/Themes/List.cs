using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Themes;

/// <param name="Untaken">Focus issues of II.3 that have no theme yet.</param>
/// <param name="Form">What was typed last, when it was refused.</param>
public sealed record ThemesPage(int WorkshopId, IReadOnlyList<ThemeRow> Themes, int Untaken, ThemeForm Form);

public sealed record ThemeRow
{
    public int Id { get; init; }
    public string Name { get; init; } = "";
    public int? ParentId { get; init; }

    /// <summary>The issue of II.3 it was made from; null for one added by hand.</summary>
    public string? FocusIssue { get; init; }

    public int Ideas { get; init; }
    public Guid Version { get; init; }

    /// <summary>Place among those beside it, from 1, and how many they are.</summary>
    public int Place { get; init; }

    public int Beside { get; init; }

    /// <summary>Themes that stand under it.</summary>
    public IReadOnlyList<ThemeRow> Under { get; init; } = [];
}

/// <summary>What a row needs to be drawn.</summary>
public sealed record ThemeRowView(ThemesPage Page, ThemeRow Theme)
{
    /// <summary>What was typed last belongs to this row.</summary>
    public bool IsTyped => Page.Form.Id == Theme.Id;

    /// <summary>Themes under which this one can be put.</summary>
    public IEnumerable<ThemeRow> Parents => Theme.Under.Count > 0 ? [] : Page.Themes.Where(theme => theme.Id != Theme.Id);
}

public sealed class ThemesQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<ThemesPage?> GetAsync(int workshopId, ThemeForm form, CancellationToken cancellationToken)
    {
        if (!await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken))
            return null;
        var tree = new ThemeTree(await db.Themes.AsNoTracking().Include(theme => theme.FocusIssue).Where(theme => theme.WorkshopId == workshopId).ToListAsync(cancellationToken));
        var ideas = await db.Ideas.Compilable(workshopId).Where(idea => idea.GroupId == null && idea.ThemeId != null)
            .GroupBy(idea => idea.ThemeId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
        var groups = await db.IdeaGroups.Where(group => group.WorkshopId == workshopId && group.ThemeId != null)
            .GroupBy(group => group.ThemeId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
        var untaken = await db.Workshops.Where(workshop => workshop.Id == workshopId)
            .SelectMany(workshop => workshop.FocusIssues)
            .CountAsync(issue => !db.Themes.Any(theme => theme.FocusIssueId == issue.Id), cancellationToken);
        return new(workshopId, Rows(null), untaken, form);

        List<ThemeRow> Rows(Theme? parent) =>
        [
            .. tree.Under(parent).Index().Select(entry => new ThemeRow
            {
                Id = entry.Item.Id,
                Name = entry.Item.Name,
                ParentId = entry.Item.ParentId,
                FocusIssue = entry.Item.FocusIssue?.Text,
                Ideas = ideas.GetValueOrDefault(entry.Item.Id) + groups.GetValueOrDefault(entry.Item.Id),
                Version = entry.Item.Version,
                Place = entry.Index + 1,
                Beside = tree.Under(parent).Count,
                Under = Rows(entry.Item),
            }),
        ];
    }
}
