using SangKien.Core.Organisation;

namespace SangKien.Core.Assignments;

/// <summary>Who sees which task: a unit its own; CS&amp;SHTT, the Office and the Director all.</summary>
public static class UnitTaskVisibility
{
    public static IQueryable<UnitTask> VisibleTo(this IQueryable<UnitTask> tasks, ICurrentUser user)
    {
        var unitId = user.UnitId;
        var seesAll = user.IsInRole(Roles.CsShtt) || user.IsInRole(Roles.Office) || user.IsInRole(Roles.Director);
        return tasks.Where(task => seesAll || task.UnitId == unitId);
    }
}
