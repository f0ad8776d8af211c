using SangKien.Core.Organisation;

namespace SangKien.Core.Discussion;

/// <summary>Who sees what is prepared for the discussion: opinions their unit and CS&amp;SHTT, registrations also the Director.</summary>
public static class DiscussionVisibility
{
    public static IQueryable<Opinion> VisibleTo(this IQueryable<Opinion> opinions, ICurrentUser user)
    {
        var unitId = user.UnitId;
        return user.IsInRole(Roles.CsShtt) ? opinions : opinions.Where(opinion => opinion.UnitId == unitId);
    }

    public static IQueryable<SpeakerRegistration> VisibleTo(this IQueryable<SpeakerRegistration> registrations, ICurrentUser user)
    {
        var unitId = user.UnitId;
        return user.IsInRole(Roles.CsShtt) || user.IsInRole(Roles.Director) ? registrations : registrations.Where(registration => registration.UnitId == unitId);
    }
}
