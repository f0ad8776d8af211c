using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Plans;

namespace SangKien.Core.Integrity;

/// <summary>What holds for every contribution.</summary>
internal static class ContributionInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        new("Mỗi tham luận đã nộp có đủ số ý tưởng tối thiểu", FewIdeasAsync),
        new("Mỗi tham luận đã nộp có biên nhận, và nội dung lưu khớp mã kiểm tra trên biên nhận", ReceiptsAsync),
        new("Tham luận đã tiếp nhận thì việc nộp tham luận của đơn vị đã hoàn thành", OpenTasksAsync),
    ];

    private static IQueryable<Contribution> Sent(PortalDbContext db) =>
        db.Contributions.AsNoTracking().Where(contribution => contribution.Status == ContributionStatus.Submitted || contribution.Status == ContributionStatus.Accepted);

    private static async Task<IReadOnlyList<string>> FewIdeasAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var few = await Sent(db)
            .Where(contribution => contribution.CompleteIdeaCount < contribution.Workshop.MinimumIdeas
                || contribution.Ideas.Count(idea => idea.Title != "" && idea.Content != "") < contribution.Workshop.MinimumIdeas)
            .Select(contribution => new { contribution.Id, Unit = contribution.Unit.Name, Count = contribution.Ideas.Count(idea => idea.Title != "" && idea.Content != "") })
            .ToListAsync(cancellationToken);
        return [.. few.Select(contribution => $"Tham luận {contribution.Id} của {contribution.Unit}: {contribution.Count} ý tưởng")];
    }

    private static async Task<IReadOnlyList<string>> ReceiptsAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var without = await Sent(db).Where(contribution => !contribution.Versions.Any()).Select(contribution => contribution.Id).ToListAsync(cancellationToken);
        var breaches = without.Select(id => $"Tham luận {id}: không có bản đã nộp").ToList();
        await foreach (var version in db.Set<ContributionVersion>().AsNoTracking().OrderBy(version => version.Id)
            .Select(version => new { version.ContributionId, version.Number, version.TextJson, version.Sha256 }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(version.TextJson))) != version.Sha256)
                breaches.Add($"Tham luận {version.ContributionId}, lần nộp {version.Number}: nội dung không khớp mã kiểm tra");
        }

        return breaches;
    }

    private static async Task<IReadOnlyList<string>> OpenTasksAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var open = await db.UnitTasks
            .Where(task => task.Kind == AssignmentKind.Contribution && task.Part == TaskPart.Lead && task.Status == UnitTaskStatus.Open
                && db.Contributions.Any(contribution => contribution.WorkshopId == task.WorkshopId && contribution.UnitId == task.UnitId && contribution.Status == ContributionStatus.Accepted))
            .Select(task => new { task.Id, task.Unit.Name }).ToListAsync(cancellationToken);
        return [.. open.Select(task => $"Nhiệm vụ {task.Id} của {task.Name} vẫn mở")];
    }
}
