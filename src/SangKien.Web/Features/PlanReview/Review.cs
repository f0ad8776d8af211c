using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.PlanReview;

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
        return new(id, plan.Workshop.Topic, revision, PlanDocument.Compose(revision.Content, agency, PaperPrint.Of(plan.Status)).With(comments)) { Comments = comments };
    }
}
