using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.PlanReview;

/// <summary>One revision beside another.</summary>
public sealed record ComparePage(int Id, string Topic, PlanRevision Newer, PlanRevision? Older, IReadOnlyList<int> Numbers, IReadOnlyList<ComparedSection> Sections)
{
    public int Changed => Sections.Count(section => section.IsChanged);
}

public sealed class CompareQuery(PortalDbContext db, ICurrentUser user)
{
    /// <param name="other">The revision to compare with; the one before where nothing is asked.</param>
    public async Task<ComparePage?> GetAsync(int id, int number, int? other, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().VisibleTo(user)
            .Include(plan => plan.Workshop)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.SubmittedBy)
            .SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        var newer = plan?.Revisions.FirstOrDefault(revision => revision.Number == number);
        if (plan is null || newer is null || !user.SeesDrafting())
            return null;
        var older = plan.Revisions.FirstOrDefault(revision => revision.Number == (other ?? number - 1));
        return new(id, plan.Workshop.Topic, newer, older, [.. plan.Revisions.Select(revision => revision.Number).Order()], ComparedSection.Between(older is null ? null : PlanSections.Of(older.Content), PlanSections.Of(newer.Content)));
    }
}
