using System.Linq.Expressions;
using SangKien.Core.Organisation;

namespace SangKien.Core.Plans;

/// <summary>Who sees which plan: CS&amp;SHTT all, the Director and the Office those that were once submitted, everybody those that were issued.</summary>
public static class PlanVisibility
{
    public static IQueryable<Plan> VisibleTo(this IQueryable<Plan> plans, ICurrentUser user) => plans.Where(Rule(user));

    /// <summary>Who sees how a plan came about: its revisions, comments and history.</summary>
    public static bool SeesDrafting(this ICurrentUser user) => user.IsInRole(Roles.CsShtt) || user.IsInRole(Roles.Director) || user.IsInRole(Roles.Office);

    private static Expression<Func<Plan, bool>> Rule(ICurrentUser user)
    {
        if (user.IsInRole(Roles.CsShtt))
            return _ => true;
        if (user.IsInRole(Roles.Director) || user.IsInRole(Roles.Office))
            return plan => plan.Revisions.Any();
        return plan => plan.IssuedDocumentId != null;
    }
}
