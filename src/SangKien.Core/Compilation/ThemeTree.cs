using SangKien.Core.Common;

namespace SangKien.Core.Compilation;

/// <summary>Cây nhóm vấn đề: the themes of one workshop in their order, each followed by those that stand under it. It is two levels deep.</summary>
public sealed class ThemeTree(IEnumerable<Theme> themes)
{
    private readonly List<Theme> _themes = [.. themes];

    public IReadOnlyList<Theme> InOrder => [.. Under(null).SelectMany(theme => Under(theme).Prepend(theme))];

    /// <summary>The themes beside each other under one, or the first level.</summary>
    public IReadOnlyList<Theme> Under(Theme? parent) =>
        [.. _themes.Where(theme => theme.ParentId == parent?.Id).OrderBy(theme => theme.Order).ThenBy(theme => theme.Id)];

    /// <summary>Puts a theme under another, or on the first level, at a place counted from 1; what stands there makes room.</summary>
    public void Place(Theme theme, Theme? parent, int place)
    {
        if (parent is not null)
            RequireRoom(theme, parent);
        var beside = Under(parent).Where(other => other != theme).ToList();
        beside.Insert(Math.Clamp(place - 1, 0, beside.Count), theme);
        foreach (var (index, other) in beside.Index())
            other.Stand(parent, index + 1);
    }

    private void RequireRoom(Theme theme, Theme parent)
    {
        if (parent == theme)
            throw new RuleException("Một nhóm vấn đề không thể nằm trong chính nó.", nameof(Theme.ParentId));
        if (parent.ParentId is not null)
            throw new RuleException($"“{parent.Name}” đã là chủ đề con nên không chứa được chủ đề con nữa.", nameof(Theme.ParentId));
        if (Under(theme).Count > 0)
            throw new RuleException($"“{theme.Name}” đang có chủ đề con. Hãy đưa các chủ đề con ra ngoài trước.", nameof(Theme.ParentId));
    }
}
