using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;

namespace SangKien.Core.Search.Kinds;

/// <summary>The last version that each contribution froze and did not withdraw: all that readers know of one that is being written again.</summary>
internal static class SentVersions
{
    public static IQueryable<ContributionVersion> LastSent(this PortalDbContext db, IReadOnlyCollection<int> contributionIds) =>
        db.Set<ContributionVersion>().AsNoTracking().Include(version => version.Contribution.Unit)
            .Where(version => contributionIds.Contains(version.ContributionId) && version.Contribution.FirstSubmittedAtUtc != null
                && !version.Contribution.Versions.Any(later => later.Number > version.Number));

    public static IQueryable<Contribution> BeingWrittenAgain(this IQueryable<Contribution> contributions) =>
        contributions.Where(contribution => contribution.FirstSubmittedAtUtc != null
            && contribution.Status != ContributionStatus.Submitted && contribution.Status != ContributionStatus.Accepted);

    public static SearchText Found(this ContributionVersion version, IReadOnlyList<string> parts) => new(version.ContributionId, version.Text.Title, parts)
    {
        WorkshopId = version.Contribution.WorkshopId,
        OwnerId = version.ContributionId,
        UnitId = version.Contribution.UnitId,
        Remark = version.Contribution.Unit.Name,
    };
}
