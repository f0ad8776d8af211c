using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Themes;

public sealed record RemoveThemeForm
{
    /// <summary>Where its ideas go; 0 for the unsorted ones.</summary>
    [Display(Name = "Chuyển các ý tưởng đến")]
    public int? MoveTo { get; init; }
}

internal sealed class RemoveThemeFormValidator : AbstractValidator<RemoveThemeForm>;

/// <param name="Ideas">Ideas and merged ideas that stand in it.</param>
/// <param name="Under">Themes that stand under it: it cannot be removed before they are out.</param>
public sealed record RemoveThemePage(int WorkshopId, int Id, string Name, int Ideas, int Under, IReadOnlyList<ThemeChoice> Targets, RemoveThemeForm Form);

public sealed class RemoveThemeQuery(PortalDbContext db, ICurrentUser user, ThemeChoicesQuery themes)
{
    public async Task<RemoveThemePage?> GetAsync(int workshopId, int id, RemoveThemeForm form, CancellationToken cancellationToken)
    {
        var targets = await themes.GetAsync(workshopId, cancellationToken);
        if (id == 0 || targets.SingleOrDefault(target => target.Id == id) is not { } theme
            || !await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken))
            return null;
        var ideas = await db.Ideas.CountAsync(idea => idea.ThemeId == id, cancellationToken) + await db.IdeaGroups.CountAsync(group => group.ThemeId == id, cancellationToken);
        return new(
            workshopId, id, theme.Name, ideas, await db.Themes.CountAsync(under => under.ParentId == id, cancellationToken), [.. targets.Where(target => target.Id != id)], form);
    }
}

/// <summary>Removes a theme; its ideas go to another first, also those of contributions that are being supplemented.</summary>
public sealed class RemoveThemeHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>How many ideas went elsewhere; null for a theme or a goal that is not there.</summary>
    public async Task<int?> HandleAsync(int workshopId, int id, RemoveThemeForm form, CancellationToken cancellationToken)
    {
        var themes = await db.Themes.Where(theme => theme.WorkshopId == workshopId).ToListAsync(cancellationToken);
        var target = themes.Find(theme => theme.Id == form.MoveTo && theme.Id != id);
        if (themes.Find(theme => theme.Id == id) is not { } theme || !await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken))
            return null;
        if (new ThemeTree(themes).Under(theme).Count > 0)
            throw new RuleException($"“{theme.Name}” đang có chủ đề con. Hãy đưa các chủ đề con ra ngoài hoặc xóa chúng trước.");
        var ideas = await db.Ideas.Include(idea => idea.Contribution).Where(idea => idea.ThemeId == id).ToListAsync(cancellationToken);
        var groups = await db.IdeaGroups.Where(group => group.ThemeId == id).ToListAsync(cancellationToken);
        if (ideas.Count + groups.Count > 0 && target is null && form.MoveTo != ThemeChoice.Unsorted.Id)
            throw new RuleException("Nhóm vấn đề đang có ý tưởng. Hãy chọn nơi chuyển các ý tưởng đến trước khi xóa.", nameof(form.MoveTo));

        foreach (var card in ideas.Cast<ICompiled>().Concat(groups))
            card.MoveTo(target);
        // Whoever spoke to it has spoken; SQL Server would not clear the reference by itself, since a session clears its own.
        await db.SpeakingTurns.Where(turn => turn.ThemeId == id).LoadAsync(cancellationToken);
        db.Themes.Remove(theme);
        var moved = ideas.Count + groups.Count > 0 ? $"; chuyển {ideas.Count + groups.Count} ý tưởng sang nhóm “{target?.Name ?? ThemeChoice.Unsorted.Name}”" : "";
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, $"Xóa nhóm vấn đề “{theme.Name}”{moved}", user, clock.NowUtc, workshopId));
        await SaveAsync(cancellationToken);
        return ideas.Count + groups.Count;
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (ReferenceViolationException)
        {
            throw new RuleException("Có ý tưởng hoặc chủ đề con vừa được đưa vào nhóm này. Kiểm tra lại rồi xóa.");
        }
    }
}
