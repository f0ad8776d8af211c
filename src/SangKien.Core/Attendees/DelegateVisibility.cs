using SangKien.Core.Organisation;

namespace SangKien.Core.Attendees;

/// <summary>Who sees which delegate: the Office, CS&amp;SHTT and the Director all, a unit its own people and who stands in for them.</summary>
public static class DelegateVisibility
{
    public static IQueryable<WorkshopDelegate> VisibleTo(this IQueryable<WorkshopDelegate> delegates, ICurrentUser user)
    {
        var unitId = user.UnitId;
        var seesAll = user.IsInRole(Roles.Office) || user.IsInRole(Roles.CsShtt) || user.IsInRole(Roles.Director);
        return delegates.Where(person => seesAll || (person.Person != null && person.Person.UnitId == unitId)
            || (person.Replaces != null && person.Replaces.Person != null && person.Replaces.Person.UnitId == unitId));
    }
}
