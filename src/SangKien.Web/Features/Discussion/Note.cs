using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Discussion;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Discussion;

public sealed record NoteForm
{
    [Display(Name = "Ý kiến để trao đổi tại hội thảo")]
    public string? Text { get; init; }

    /// <summary>The published contribution it is about; null for the workshop as a whole.</summary>
    public int? ContributionId { get; init; }
}

internal sealed class NoteFormValidator : AbstractValidator<NoteForm>
{
    public NoteFormValidator() => RuleFor(form => form.Text).NotEmpty().WithMessage("Cần ghi nội dung ý kiến.").MaximumLength(Opinion.TextLength);
}

/// <summary>Ghi và xóa ý kiến. False where the workshop, the contribution or the opinion is not visible.</summary>
public sealed class NoteHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<bool> NoteAsync(int workshopId, NoteForm form, CancellationToken cancellationToken)
    {
        var about = form.ContributionId;
        var isVisible = about is null
            ? await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken)
            : await db.Contributions.PublishedTo(user, workshopId).AnyAsync(contribution => contribution.Id == about, cancellationToken);
        if (!isVisible)
            return false;
        db.Opinions.Add(Opinion.Note(workshopId, about, user, form.Text!, clock.NowUtc));
        db.History.Add(HistoryEntry.Of<Opinion>(0, "Ghi ý kiến trao đổi (III.4)", user, clock.NowUtc, workshopId, user.UnitId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    public async Task<bool> RemoveAsync(int workshopId, int id, CancellationToken cancellationToken)
    {
        var opinion = await db.Opinions.VisibleTo(user).SingleOrDefaultAsync(opinion => opinion.Id == id && opinion.WorkshopId == workshopId, cancellationToken);
        if (opinion is null || !opinion.CanBeRemovedBy(user))
            return false;
        db.Opinions.Remove(opinion);
        db.History.Add(HistoryEntry.Of<Opinion>(id, "Xóa ý kiến trao đổi (III.4)", user, clock.NowUtc, workshopId, opinion.UnitId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}

internal static class PublishedContributions
{
    /// <summary>What CS&amp;SHTT has published of a workshop, for whoever sees it.</summary>
    public static IQueryable<Contribution> PublishedTo(this IQueryable<Contribution> contributions, ICurrentUser user, int workshopId) =>
        contributions.VisibleTo(user).Where(contribution => contribution.WorkshopId == workshopId && contribution.PublishedAtUtc != null);
}
