using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Themes;

/// <summary>A theme's name, new (<see cref="Id"/> 0) or changed.</summary>
public sealed record ThemeForm
{
    public int Id { get; init; }

    [Display(Name = "Tên nhóm vấn đề")]
    public string? Name { get; init; }

    /// <summary>Where a new one stands; 0 for the first level.</summary>
    public int ParentId { get; init; }

    public Guid Version { get; init; }
}

internal sealed class ThemeFormValidator : AbstractValidator<ThemeForm>
{
    public ThemeFormValidator() =>
        RuleFor(form => form.Name).NotEmpty().WithMessage("Hãy nhập tên nhóm vấn đề.").MaximumLength(Theme.NameLength);
}

/// <summary>Adds or renames.</summary>
public sealed class SaveThemeHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>False for a theme or workshop that is not there.</summary>
    public async Task<bool> HandleAsync(int workshopId, ThemeForm form, CancellationToken cancellationToken)
    {
        if (await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken) is not { } workshop)
            return false;
        var themes = await db.Themes.Where(theme => theme.WorkshopId == workshopId).ToListAsync(cancellationToken);
        var edited = themes.Find(theme => theme.Id == form.Id);
        var parent = themes.Find(theme => theme.Id == (edited?.ParentId ?? form.ParentId));
        if ((form.Id != 0 && edited is null) || (form.Id == 0 && form.ParentId != 0 && parent is null))
            return false;
        if (themes.Any(theme => theme != edited && theme.ParentId == parent?.Id && Folding.Fold(theme.Name) == Folding.Fold(form.Name)))
            throw new RuleException("Đã có nhóm vấn đề mang tên này.", nameof(form.Name));

        if (edited is null)
            Add(workshop, form.Name!, parent, themes);
        else
            Rename(edited, form);
        // Two names at once could be the same, and a parent could move away; the workshop's version lets one of them pass.
        workshop.Version = Guid.CreateVersion7();
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private void Add(Workshop workshop, string name, Theme? parent, List<Theme> themes)
    {
        var last = themes.Where(theme => theme.ParentId == parent?.Id).Select(theme => theme.Order).DefaultIfEmpty().Max();
        db.Themes.Add(Theme.Create(workshop, name, last + 1, parent));
        Note(workshop.Id, parent is null ? $"Thêm nhóm vấn đề “{name}”" : $"Thêm chủ đề con “{name}” vào nhóm “{parent.Name}”");
    }

    private void Rename(Theme theme, ThemeForm form)
    {
        db.Entry(theme).Property(known => known.Version).OriginalValue = form.Version;
        Note(theme.WorkshopId, $"Đổi tên nhóm vấn đề “{theme.Name}” thành “{form.Name}”");
        theme.Rename(form.Name!);
    }

    private void Note(int workshopId, string summary) =>
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, summary, user, clock.NowUtc, workshopId));
}

/// <summary>Makes the themes that the focus issues of the plan still lack.</summary>
public sealed class TakeFocusIssuesHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<bool> HandleAsync(int workshopId, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).Include(workshop => workshop.FocusIssues).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return false;
        var existing = await db.Themes.Where(theme => theme.WorkshopId == workshopId).ToListAsync(cancellationToken);
        var made = Theme.FromFocusIssues(workshop, existing);
        if (made.Count == 0)
            return true;
        // Two at once would make each theme twice; the workshop's version lets one of them pass.
        workshop.Version = Guid.CreateVersion7();
        db.Themes.AddRange(made);
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, $"Lập {made.Count} nhóm vấn đề từ mục II.3 của Kế hoạch", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
