using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;

namespace SangKien.Core.Integrity;

/// <summary>What holds for the history: it is whole, and each state was reached by an operation that it tells.</summary>
internal static class HistoryInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        new("Mỗi trạng thái của kế hoạch có dòng nhật ký", PlansAsync),
        new("Mỗi trạng thái của tham luận có dòng nhật ký", ContributionsAsync),
        new("Mỗi trạng thái của biên bản, văn bản sau hội thảo, nhiệm vụ theo kết luận có dòng nhật ký", ConclusionsAsync),
        new("Nhật ký còn nguyên vẹn theo chuỗi niêm phong", ChainAsync),
    ];

    private static async Task<IReadOnlyList<string>> PlansAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var states = await db.Plans.Where(plan => plan.Status != PaperStatus.Draft).Select(plan => new { plan.Id, plan.Status }).ToListAsync(cancellationToken);
        return [.. (await UntoldAsync(db, nameof(Plan), states.ToDictionary(state => state.Id, state => state.Status.ToString()), cancellationToken)).Select(id => $"Kế hoạch {id}")];
    }

    private static async Task<IReadOnlyList<string>> ContributionsAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var states = await db.Contributions.Where(contribution => contribution.Status != ContributionStatus.Draft)
            .Select(contribution => new { contribution.Id, contribution.Status }).ToListAsync(cancellationToken);
        return [.. (await UntoldAsync(db, nameof(Contribution), states.ToDictionary(state => state.Id, state => state.Status.ToString()), cancellationToken)).Select(id => $"Tham luận {id}")];
    }

    private static async Task<IReadOnlyList<string>> ConclusionsAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var minutes = await db.Minutes.Where(minutes => minutes.Status != MinutesStatus.Draft).Select(minutes => new { minutes.Id, minutes.Status }).ToListAsync(cancellationToken);
        var papers = await db.ClosingPapers.Where(paper => paper.Status != PaperStatus.Draft).Select(paper => new { paper.Id, paper.Status }).ToListAsync(cancellationToken);
        var tasks = await db.UnitTasks.Where(task => task.ConclusionId != null && task.Status != UnitTaskStatus.Open).Select(task => new { task.Id, task.Status }).ToListAsync(cancellationToken);
        return
        [
            .. (await UntoldAsync(db, nameof(Minutes), minutes.ToDictionary(row => row.Id, row => row.Status.ToString()), cancellationToken)).Select(id => $"Biên bản {id}"),
            .. (await UntoldAsync(db, nameof(ClosingPaper), papers.ToDictionary(row => row.Id, row => row.Status.ToString()), cancellationToken)).Select(id => $"Văn bản sau hội thảo {id}"),
            .. (await UntoldAsync(db, nameof(UnitTask), tasks.ToDictionary(row => row.Id, row => row.Status.ToString()), cancellationToken)).Select(id => $"Nhiệm vụ {id}"),
        ];
    }

    /// <summary>The objects whose present state no entry of theirs has brought about.</summary>
    private static async Task<IEnumerable<int>> UntoldAsync(PortalDbContext db, string subject, Dictionary<int, string> states, CancellationToken cancellationToken)
    {
        var told = new HashSet<(int, string)>();
        await foreach (var entry in db.History.AsNoTracking().Where(entry => entry.ChangesJson.Contains("\"Status\"")).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            foreach (var change in entry.Changes.Where(change => change is { Field: "Status", Id: not null, After: not null } && change.Subject == subject))
                told.Add((change.Id!.Value, change.After!));
        }

        return states.Where(state => !told.Contains((state.Key, state.Value))).Select(state => state.Key);
    }

    private static async Task<IReadOnlyList<string>> ChainAsync(PortalDbContext db, CancellationToken cancellationToken) =>
        (await new HistoryChain(db).VerifyAsync(cancellationToken)).Broken is { } broken ? [$"Dòng nhật ký {broken.EntryId}"] : [];
}
