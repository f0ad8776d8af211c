using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Data;

namespace SangKien.Web.Features.Shared;

/// <summary>A place that an idea can go to.</summary>
/// <param name="Parent">The theme it stands under; null on the first level.</param>
public sealed record ThemeChoice(int Id, string Name, string? Parent = null)
{
    /// <summary>Where ideas without theme stand.</summary>
    public static ThemeChoice Unsorted { get; } = new(0, SynthesisTheme.Unsorted);

    /// <summary>As one line of a choice.</summary>
    public string InList => Parent is null ? Name : $"– {Name}";
}

/// <summary>Every place that an idea of a workshop can go to: unsorted, then the themes, each followed by those under it.</summary>
public sealed class ThemeChoicesQuery(PortalDbContext db)
{
    public async Task<IReadOnlyList<ThemeChoice>> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var tree = new ThemeTree(await db.Themes.AsNoTracking().Where(theme => theme.WorkshopId == workshopId).ToListAsync(cancellationToken));
        var names = tree.InOrder.ToDictionary(theme => theme.Id, theme => theme.Name);
        return [ThemeChoice.Unsorted, .. tree.InOrder.Select(theme => new ThemeChoice(theme.Id, theme.Name, theme.ParentId is { } parent ? names[parent] : null))];
    }
}
