using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Compilation;

public sealed record MoveForm
{
    [Display(Name = "Ý tưởng")]
    public List<int> IdeaIds { get; init; } = [];

    /// <summary>0 for the unsorted ones.</summary>
    [Display(Name = "Nhóm vấn đề")]
    public int? ThemeId { get; init; }

    /// <summary>The page to go back to.</summary>
    public string? Back { get; init; }
}

internal sealed class MoveFormValidator : AbstractValidator<MoveForm>
{
    public MoveFormValidator()
    {
        RuleFor(form => form.IdeaIds).NotEmpty().WithMessage("Hãy chọn ít nhất một ý tưởng.");
        RuleFor(form => form.IdeaIds.Count).LessThanOrEqualTo(500).WithName("Ý tưởng").WithMessage("Mỗi lần chuyển nhiều nhất 500 ý tưởng.");
        RuleFor(form => form.ThemeId).NotNull().WithMessage("Hãy chọn nhóm vấn đề chuyển đến.");
    }
}

/// <summary>The page that names what will move before it moves.</summary>
public sealed record MovePage(int WorkshopId, IReadOnlyList<MovingIdea> Ideas, IReadOnlyList<ThemeChoice> Targets, MoveForm Form);

/// <param name="Merged">The merged idea that it is a source of, which moves as a whole; null for none.</param>
public sealed record MovingIdea(int Id, string Title, string Unit, int ThemeId, string? Merged);

public sealed class MoveQuery(PortalDbContext db, ThemeChoicesQuery themes)
{
    /// <summary>Null when the workshop has none of the ideas.</summary>
    public async Task<MovePage?> GetAsync(int workshopId, MoveForm form, CancellationToken cancellationToken)
    {
        var ideas = await db.Ideas.AsNoTracking().Compilable(workshopId).Where(idea => form.IdeaIds.Contains(idea.Id))
            .OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.Order)
            .Select(idea => new MovingIdea(
                idea.Id, idea.Title, idea.Contribution.Unit.Name, (idea.Group != null ? idea.Group.ThemeId : idea.ThemeId) ?? 0, idea.Group != null ? idea.Group.Title : null))
            .ToListAsync(cancellationToken);
        return ideas.Count == 0 ? null : new(workshopId, ideas, await themes.GetAsync(workshopId, cancellationToken), form);
    }
}

public sealed class MoveHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>How many ideas went where, a merged one counting once; null when the workshop has none of them.</summary>
    public async Task<(int Count, string Theme)?> HandleAsync(int workshopId, MoveForm form, CancellationToken cancellationToken)
    {
        var asked = form.IdeaIds.Distinct().ToList();
        var ideas = await db.Ideas.Include(idea => idea.Contribution).Include(idea => idea.Theme).Include(idea => idea.Group!.Theme)
            .Compilable(workshopId).Where(idea => asked.Contains(idea.Id)).ToListAsync(cancellationToken);
        var theme = await db.Themes.SingleOrDefaultAsync(theme => theme.Id == form.ThemeId && theme.WorkshopId == workshopId, cancellationToken);
        if (ideas.Count == 0)
            return null;
        if (theme is null && form.ThemeId != ThemeChoice.Unsorted.Id)
            throw ThemeIsGone();
        if (ideas.Count < asked.Count)
            throw new RuleException("Có ý tưởng không còn trong phần tổng hợp vì tham luận đã rút hoặc trả lại. Kiểm tra lại danh sách bên dưới rồi chuyển.");

        var moving = ideas.Select(idea => (Idea: idea, Card: (ICompiled?)idea.Group ?? idea)).DistinctBy(moved => moved.Card).Where(moved => moved.Card.ThemeId != theme?.Id).ToList();
        foreach (var (idea, card) in moving)
            Move(workshopId, idea, card, theme);
        await SaveAsync(cancellationToken);
        return (moving.Count, NameOf(theme));
    }

    private void Move(int workshopId, Idea idea, ICompiled card, Theme? theme)
    {
        var summary = $"Chuyển từ nhóm “{NameOf(card.Theme)}” sang nhóm “{NameOf(theme)}”";
        card.MoveTo(theme);
        db.History.Add(card is IdeaGroup
            ? HistoryEntry.Of<IdeaGroup>(card.Id, summary, user, clock.NowUtc, workshopId)
            : HistoryEntry.Of<Idea>(idea.Id, summary, user, clock.NowUtc, workshopId, idea.Contribution.UnitId));
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (ReferenceViolationException)
        {
            throw ThemeIsGone();
        }
    }

    private static RuleException ThemeIsGone() => new("Nhóm vấn đề này không còn nữa. Hãy chọn nhóm khác.", nameof(MoveForm.ThemeId));

    private static string NameOf(Theme? theme) => theme?.Name ?? ThemeChoice.Unsorted.Name;
}
