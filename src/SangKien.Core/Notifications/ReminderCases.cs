using SangKien.Core.Assignments;
using SangKien.Core.Data;
using SangKien.Core.Plans;

namespace SangKien.Core.Notifications;

/// <summary>Những đơn vị có việc tham luận, as the ladder sees them: one query however many there are.</summary>
public static class ReminderCases
{
    /// <summary>Every unit that owes or owed a contribution to a workshop that collects.</summary>
    public static IQueryable<ReminderCase> AllReminderCases(this PortalDbContext db) =>
        from task in db.UnitTasks
        where task.Kind == AssignmentKind.Contribution && task.Part == TaskPart.Lead && task.Status != UnitTaskStatus.Cancelled && task.Workshop.ContributionDeadline != null
        let contribution = db.Contributions.FirstOrDefault(contribution => contribution.WorkshopId == task.WorkshopId && contribution.UnitId == task.UnitId)
        let extension = task.Workshop.Extensions.FirstOrDefault(extension => extension.UnitId == task.UnitId)
        orderby task.WorkshopId, task.Unit.Order
        select new ReminderCase
        {
            WorkshopId = task.WorkshopId,
            Topic = task.Workshop.Topic,
            UnitId = task.UnitId,
            Unit = task.Unit.Name,
            ContactPersonId = task.Unit.ContactPersonId,
            EditedByPersonId = contribution == null ? null : contribution.EditedByPersonId,
            Status = contribution == null ? null : contribution.Status,
            CompleteIdeas = contribution == null ? 0 : contribution.CompleteIdeaCount,
            MinimumIdeas = task.Workshop.MinimumIdeas,
            Common = task.Workshop.ContributionDeadline!,
            Extended = extension == null ? null : extension.Deadline,
            SupplementDueOn = contribution == null ? null : contribution.SupplementDueOn,
        };
}
