using SangKien.Core.Organisation;

namespace SangKien.Core.Programmes;

/// <summary>Who sees which programme: CS&amp;SHTT, the Office and the Director all, everybody else those that were published.</summary>
public static class ProgrammeVisibility
{
    public static IQueryable<Programme> VisibleTo(this IQueryable<Programme> programmes, ICurrentUser user)
    {
        var seesAll = user.SeesAll();
        return programmes.Where(programme => seesAll || programme.PublishedAtUtc != null);
    }

    /// <summary>The same for a programme that is loaded already.</summary>
    public static bool IsVisibleTo(this Programme programme, ICurrentUser user) => user.SeesAll() || programme.PublishedAtUtc is not null;

    private static bool SeesAll(this ICurrentUser user) => user.IsInRole(Roles.CsShtt) || user.IsInRole(Roles.Office) || user.IsInRole(Roles.Director);
}
