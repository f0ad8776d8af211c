using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;

namespace SangKien.Web.Features.Contributions;

/// <summary>What belongs to the unit of the person who asks, and to no other.</summary>
internal static class OwnContribution
{
    /// <summary>Việc III.3 of the unit: what calls for the contribution; null where the unit owes none.</summary>
    public static Task<UnitTask?> OwnCallAsync(this PortalDbContext db, int workshopId, ICurrentUser user, CancellationToken cancellationToken)
    {
        var unitId = user.UnitId;
        return db.UnitTasks.SingleOrDefaultAsync(
            task => task.WorkshopId == workshopId && task.UnitId == unitId && task.Kind == AssignmentKind.Contribution && task.Part == TaskPart.Lead
                && task.Status != UnitTaskStatus.Cancelled,
            cancellationToken);
    }

    /// <summary>Those who may confirm what the unit sends.</summary>
    public static IQueryable<Person> HeadsOf(this PortalDbContext db, int unitId) =>
        db.People.Where(person => person.UnitId == unitId && person.IsActive && (person.Rank == PostRank.HeadOfUnit || person.Rank == PostRank.DeputyHeadOfUnit));

    public static Task<Contribution?> OwnContributionAsync(this PortalDbContext db, int workshopId, ICurrentUser user, CancellationToken cancellationToken)
    {
        var unitId = user.UnitId;
        return db.Contributions.AsSplitQuery()
            .Include(contribution => contribution.Workshop.FocusIssues)
            .Include(contribution => contribution.Workshop.Extensions)
            .Include(contribution => contribution.Ideas)
            .Include(contribution => contribution.Versions)
            .Include(contribution => contribution.Attachments).ThenInclude(attachment => attachment.File)
            .Include(contribution => contribution.Unit)
            .Include(contribution => contribution.EditedBy)
            .SingleOrDefaultAsync(contribution => contribution.WorkshopId == workshopId && contribution.UnitId == unitId, cancellationToken);
    }
}
