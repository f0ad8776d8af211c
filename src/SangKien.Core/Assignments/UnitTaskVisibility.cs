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

    /// <summary>Minh chứng: before the unit has reported, its files are a draft like the report itself and nobody else's to open.</summary>
    public static IQueryable<TaskEvidence> EvidenceVisibleTo(this IQueryable<UnitTask> tasks, ICurrentUser user)
    {
        var unitId = user.UnitId;
        return tasks.VisibleTo(user).Where(task => task.UnitId == unitId || task.Status == UnitTaskStatus.Reported || task.Status == UnitTaskStatus.Done)
            .SelectMany(task => task.Evidence);
    }
}
