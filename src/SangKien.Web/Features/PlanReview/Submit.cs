using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.PlanReview;

public sealed record SubmitPage(int Id, string Topic, int Number, string Signer, SubmitForm Form)
{
    public IReadOnlyList<PlanProblem> Problems { get; init; } = [];
    public IReadOnlyList<SelectListItem> People { get; init; } = [];
}

public sealed class SubmitQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<SubmitPage?> GetAsync(int id, SubmitForm? typed, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().VisibleTo(user)
            .Include(plan => plan.Workshop).Include(plan => plan.Revisions)
            .SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan is null)
            return null;
        var choices = await SubmitChoices.ForAsync(plan, db, user, cancellationToken);
        return new(id, plan.Workshop.Topic, plan.Revisions.Count + 1, plan.Content.Signing.SignerName, typed ?? choices.Proposed)
        {
            Problems = PlanRules.Problems(plan.Content),
            People = choices.People,
        };
    }
}
