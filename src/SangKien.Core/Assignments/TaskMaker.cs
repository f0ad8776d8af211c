using SangKien.Core.Organisation;
using SangKien.Core.Plans;

namespace SangKien.Core.Assignments;

/// <summary>Makes the units' tasks from section III of a plan.</summary>
public static class TaskMaker
{
    /// <param name="units">Every active unit; the leadership is given no task.</param>
    public static IReadOnlyList<UnitTask> Make(Plan plan, IReadOnlyCollection<Unit> units) =>
        [.. plan.Content.Written().Assignments.SelectMany((assignment, index) => Make(plan, assignment, index + 1, units))];

    /// <summary>
    /// What a replacing plan changes: a task that stays as it is is left alone, a changed one is given anew, one that is no longer
    /// given is cancelled.
    /// </summary>
    /// <param name="existing">The tasks made by the plans before it.</param>
    /// <returns>The tasks that are new.</returns>
    public static IReadOnlyList<UnitTask> Reissue(Plan plan, IReadOnlyCollection<Unit> units, IReadOnlyCollection<UnitTask> existing, DateTime nowUtc)
    {
        var wanted = Make(plan, units);
        foreach (var task in existing)
        {
            if (wanted.FirstOrDefault(task.IsOneWith) is { } newer)
                task.Renew(newer);
            else if (task.Status == UnitTaskStatus.Open)
                task.Cancel($"Không còn giao theo {plan.IssuedDocument!.Citation}.", nowUtc);
        }

        return [.. wanted.Where(task => !existing.Any(task.IsOneWith))];
    }

    private static IEnumerable<UnitTask> Make(Plan plan, Assignment assignment, int clause, IReadOnlyCollection<Unit> units)
    {
        var leads = assignment.Scope == AssignmentScope.EveryUnit
            ? units.Where(unit => unit.Kind != UnitKind.Leadership).Select(unit => unit.Id).ToHashSet()
            : [.. assignment.LeadUnitIds];
        var coordinating = assignment.CoordinatingUnitIds.Where(id => !leads.Contains(id)).Distinct();
        return leads.Select(id => UnitTask.Create(plan.Workshop, assignment, clause, id, TaskPart.Lead))
            .Concat(coordinating.Select(id => UnitTask.Create(plan.Workshop, assignment, clause, id, TaskPart.Coordinate)));
    }
}
