using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Compilation;

/// <summary>A theme's name, new (<see cref="Id"/> 0) or changed.</summary>
public sealed record ThemeForm
{
    public int Id { get; init; }

    [Display(Name = "Tên nhóm vấn đề")]
    public string? Name { get; init; }

    public Guid Version { get; init; }
}

internal sealed class ThemeFormValidator : AbstractValidator<ThemeForm>
{
    public ThemeFormValidator() =>
        RuleFor(form => form.Name).NotEmpty().WithMessage("Hãy nhập tên nhóm vấn đề.").MaximumLength(Theme.NameLength);
}

/// <param name="Untaken">Focus issues of II.3 that have no theme yet.</param>
/// <param name="Form">What was typed last, when it was refused.</param>
public sealed record ThemesPage(int WorkshopId, IReadOnlyList<ThemeRow> Themes, int Untaken, ThemeForm Form);

public sealed record ThemeRow(int Id, string Name, string? FocusIssue, int Ideas, Guid Version);

public sealed class ThemesQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<ThemesPage?> GetAsync(int workshopId, ThemeForm form, CancellationToken cancellationToken)
    {
        if (!await db.WorkshopsVisibleTo(user).AnyAsync(workshop => workshop.Id == workshopId, cancellationToken))
            return null;
        var themes = await db.Themes.AsNoTracking().Where(theme => theme.WorkshopId == workshopId).OrderBy(theme => theme.Order).ThenBy(theme => theme.Id)
            .Select(theme => new ThemeRow(
                theme.Id, theme.Name, theme.FocusIssue!.Text, db.Ideas.Count(idea => idea.ThemeId == theme.Id), theme.Version))
            .ToListAsync(cancellationToken);
        var untaken = await db.Workshops.Where(workshop => workshop.Id == workshopId)
            .SelectMany(workshop => workshop.FocusIssues)
            .CountAsync(issue => !db.Themes.Any(theme => theme.FocusIssueId == issue.Id), cancellationToken);
        return new(workshopId, themes, untaken, form);
    }
}

public sealed class ThemesHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>Adds or renames; false for a theme or workshop that is not there.</summary>
    public async Task<bool> SaveAsync(int workshopId, ThemeForm form, CancellationToken cancellationToken)
    {
        if (await LoadAsync(workshopId, cancellationToken) is not { } workshop)
            return false;
        var themes = await db.Themes.Where(theme => theme.WorkshopId == workshopId).ToListAsync(cancellationToken);
        if (themes.Any(theme => theme.Id != form.Id && Folding.Fold(theme.Name) == Folding.Fold(form.Name)))
            throw new RuleException("Đã có nhóm vấn đề mang tên này.", nameof(form.Name));
        if (form.Id == 0)
        {
            db.Themes.Add(Theme.Create(workshop, form.Name!, themes.Select(theme => theme.Order).DefaultIfEmpty().Max() + 1));
            Note(workshopId, $"Thêm nhóm vấn đề “{form.Name}”");
        }
        else if (themes.Find(theme => theme.Id == form.Id) is { } theme)
        {
            db.Entry(theme).Property(known => known.Version).OriginalValue = form.Version;
            Note(workshopId, $"Đổi tên nhóm vấn đề “{theme.Name}” thành “{form.Name}”");
            theme.Rename(form.Name!);
        }
        else
        {
            return false;
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Makes the themes that the focus issues of the plan still lack.</summary>
    public async Task<bool> TakeFocusIssuesAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await LoadAsync(workshopId, cancellationToken) is not { } workshop)
            return false;
        var existing = await db.Themes.Where(theme => theme.WorkshopId == workshopId).ToListAsync(cancellationToken);
        var made = Theme.FromFocusIssues(workshop, existing);
        if (made.Count == 0)
            return true;
        // Two at once would make each theme twice; the workshop's version lets one of them pass.
        workshop.Version = Guid.CreateVersion7();
        db.Themes.AddRange(made);
        Note(workshopId, $"Lập {made.Count} nhóm vấn đề từ mục II.3 của Kế hoạch");
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Task<Workshop?> LoadAsync(int workshopId, CancellationToken cancellationToken) =>
        db.WorkshopsVisibleTo(user).Include(workshop => workshop.FocusIssues).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);

    private void Note(int workshopId, string summary) =>
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, summary, user, clock.NowUtc, workshopId));
}
