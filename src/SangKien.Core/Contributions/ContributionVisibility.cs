using System.Linq.Expressions;
using SangKien.Core.Organisation;

namespace SangKien.Core.Contributions;

/// <summary>
/// Who sees which contribution: a unit its own in every state; CS&amp;SHTT, the Office and the Director what was submitted and not withdrawn;
/// everybody what CS&amp;SHTT has published.
/// Readers outside the unit see the last frozen version, never the text that is being written.
/// </summary>
public static class ContributionVisibility
{
    public static IQueryable<Contribution> VisibleTo(this IQueryable<Contribution> contributions, ICurrentUser user) => contributions.Where(Rule(user));

    /// <summary>
    /// Whose present text the person may read: his unit's at any time; a sent one's, which equals its last frozen version, CS&amp;SHTT, the
    /// Director and, once it is published, everybody. The Office sees titles only.
    /// </summary>
    public static IQueryable<Contribution> ReadableAsWritten(this IQueryable<Contribution> contributions, ICurrentUser user)
    {
        var unitId = user.UnitId;
        var readsSent = user.IsInRole(Roles.CsShtt) || user.IsInRole(Roles.Director);
        return contributions.Where(contribution => contribution.UnitId == unitId
            || ((contribution.Status == ContributionStatus.Submitted || contribution.Status == ContributionStatus.Accepted) && (readsSent || contribution.PublishedAtUtc != null)));
    }

    private static Expression<Func<Contribution, bool>> Rule(ICurrentUser user)
    {
        var unitId = user.UnitId;
        if (user.IsInRole(Roles.CsShtt) || user.IsInRole(Roles.Office) || user.IsInRole(Roles.Director))
            return contribution => contribution.UnitId == unitId || contribution.FirstSubmittedAtUtc != null;
        return contribution => contribution.UnitId == unitId || contribution.PublishedAtUtc != null;
    }
}
