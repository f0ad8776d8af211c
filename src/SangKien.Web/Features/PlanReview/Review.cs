using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Documents.Model;

namespace SangKien.Web.Features.PlanReview;

public sealed record CommentForm
{
    [Display(Name = "Chỗ góp ý")]
    public string? Section { get; init; }

    [Display(Name = "Góp ý")]
    public string? Text { get; init; }
}

internal sealed class CommentFormValidator : AbstractValidator<CommentForm>
{
    public CommentFormValidator()
    {
        RuleFor(form => form.Section).MaximumLength(20);
        RuleFor(form => form.Text).NotEmpty().WithMessage("Nhập nội dung góp ý.").MaximumLength(2000);
    }
}

public sealed record ReturnForm
{
    [Display(Name = "Lý do trả lại")]
    public string? Note { get; init; }
}

internal sealed class ReturnFormValidator : AbstractValidator<ReturnForm>
{
    public ReturnFormValidator() => RuleFor(form => form.Note).MaximumLength(2000);
}

/// <summary>Approval of exactly the revision that was read.</summary>
public sealed record ApproveForm
{
    public int RevisionNumber { get; init; }
}

internal sealed class ApproveFormValidator : AbstractValidator<ApproveForm>
{
    public ApproveFormValidator() => RuleFor(form => form.RevisionNumber).GreaterThan(0);
}

public sealed record ReviewPage(int Id, string Topic, PlanRevision Revision, AdministrativeDocument Document)
{
    /// <summary>Where a comment can stand.</summary>
    public IReadOnlyList<PlanClause> Places => PlanClauses.Of(Revision.Content);

    /// <summary>What was said of this revision.</summary>
    public IEnumerable<TracedComment> OwnComments => Comments.Where(traced => traced.RevisionNumber == Revision.Number);

    /// <summary>What was said of the ones before, to see what became of it.</summary>
    public IEnumerable<TracedComment> EarlierComments => Comments.Where(traced => traced.RevisionNumber != Revision.Number);

    public required IReadOnlyList<TracedComment> Comments { get; init; }
    public CommentForm Comment { get; init; } = new();
    public ReturnForm Return { get; init; } = new();
}

public sealed class ReviewQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>The revision under review; null when nothing of the plan waits for this user.</summary>
    public async Task<ReviewPage?> GetAsync(int id, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().AsSplitQuery().VisibleTo(user)
            .Include(plan => plan.Workshop)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.Comments).ThenInclude(comment => comment.Author)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.SubmittedBy)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.ContentPerson)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.FormatPerson)
            .SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan?.LatestRevision is not { } revision)
            return null;
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        var comments = TracedComment.Of(plan.Revisions, revision.Content);
        return new(id, plan.Workshop.Topic, revision, PlanDocument.Compose(revision.Content, agency, PlanPaper.Of(plan.Status)).With(comments)) { Comments = comments };
    }
}
