using SangKien.Core.Organisation;

namespace SangKien.Core.Programmes;

/// <summary>Who sees which programme: CS&amp;SHTT, the Office and the Director all, everybody else those that were published.</summary>
public static class ProgrammeVisibility
{
    public static IQueryable<Programme> VisibleTo(this IQueryable<Programme> programmes, ICurrentUser user)
    {
        var seesAll = user.IsInRole(Roles.CsShtt) || user.IsInRole(Roles.Office) || user.IsInRole(Roles.Director);
        return programmes.Where(programme => seesAll || programme.PublishedAtUtc != null);
    }
}
