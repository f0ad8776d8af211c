using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.PlanReview;

/// <summary>One revision beside another.</summary>
public sealed record ComparePage(int Id, string Topic, PlanRevision Newer, PlanRevision? Older, IReadOnlyList<int> Numbers, IReadOnlyList<ComparedSection> Sections)
{
    public int Changed => Sections.Count(section => section.IsChanged);
}

public sealed record ComparedSection(string Label, IReadOnlyList<DiffRun> Runs)
{
    public bool IsChanged => Runs.Any(run => run.Kind != DiffKind.Same);
}

public sealed class CompareQuery(PortalDbContext db, ICurrentUser user)
{
    /// <param name="other">The revision to compare with; the one before where nothing is asked.</param>
    public async Task<ComparePage?> GetAsync(int id, int number, int? other, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().VisibleTo(user)
            .Include(plan => plan.Workshop)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.SubmittedBy)
            .SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        var newer = plan?.Revisions.FirstOrDefault(revision => revision.Number == number);
        if (plan is null || newer is null || !user.SeesDrafting())
            return null;
        var older = plan.Revisions.FirstOrDefault(revision => revision.Number == (other ?? number - 1));
        return new(id, plan.Workshop.Topic, newer, older, [.. plan.Revisions.Select(revision => revision.Number).Order()], Compare(older?.Content, newer.Content));
    }

    /// <summary>Every section of the newer text, and those that only the older one had.</summary>
    private static IReadOnlyList<ComparedSection> Compare(PlanContent? older, PlanContent newer)
    {
        var before = older is null ? [] : PlanSections.Of(older);
        var after = PlanSections.Of(newer);
        var gone = before.Where(section => after.All(other => other.Code != section.Code));
        return
        [
            .. after.Select(section => Compared(section, Text(before.FirstOrDefault(other => other.Code == section.Code)) ?? (older is null ? Text(section)! : ""), Text(section)!)),
            .. gone.Select(section => Compared(section, Text(section)!, "")),
        ];
    }

    private static ComparedSection Compared(PlanSection section, string before, string after) => new(section.Label, WordDiff.Between(before, after));

    private static string? Text(PlanSection? section) => section is null ? null : string.Join('\n', section.Lines);
}
