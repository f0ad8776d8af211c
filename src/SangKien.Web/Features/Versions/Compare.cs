using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Versions;

/// <summary>One sending beside another.</summary>
public sealed record ComparePage(Contribution Contribution, ContributionVersion Newer, ContributionVersion? Older, IReadOnlyList<ComparedPart> Parts)
{
    public int Changed => Parts.Count(part => part.IsChanged);
}

public sealed record ComparedPart(string Label, IReadOnlyList<DiffRun> Runs)
{
    public bool IsChanged => Runs.Any(run => run.Kind != DiffKind.Same);
}

public sealed class CompareQuery(PortalDbContext db, ICurrentUser user)
{
    /// <param name="other">The sending to compare with; the one before where nothing is asked.</param>
    public async Task<ComparePage?> GetAsync(int workshopId, int id, int number, int? other, CancellationToken cancellationToken)
    {
        var unitId = user.UnitId;
        var reads = user.Can(Capability.ReadContributions);
        var contribution = await db.Contributions.AsNoTracking().AsSplitQuery().VisibleTo(user)
            .Include(contribution => contribution.Unit)
            .Include(contribution => contribution.Versions).ThenInclude(version => version.SubmittedBy)
            .SingleOrDefaultAsync(contribution => contribution.Id == id && contribution.WorkshopId == workshopId && (reads || contribution.UnitId == unitId), cancellationToken);
        if (contribution?.Versions.FirstOrDefault(version => version.Number == number) is not { } newer)
            return null;
        var older = contribution.Versions.FirstOrDefault(version => version.Number == (other ?? number - 1));
        return new(contribution, newer, older, Compare(older?.Text, newer.Text));
    }

    private static IReadOnlyList<ComparedPart> Compare(ContributionText? older, ContributionText newer)
    {
        var before = Parts(older ?? newer);
        var after = Parts(newer);
        return
        [
            .. after.Select(part => new ComparedPart(part.Key, WordDiff.Between(before.GetValueOrDefault(part.Key, ""), part.Value))),
            .. before.Where(part => !after.ContainsKey(part.Key)).Select(part => new ComparedPart(part.Key, WordDiff.Between(part.Value, ""))),
        ];
    }

    /// <summary>An idea is known by its place: ideas of two sendings share no other mark that people see.</summary>
    private static Dictionary<string, string> Parts(ContributionText text)
    {
        var parts = new Dictionary<string, string>
        {
            ["Tên tham luận"] = text.Title,
            ["Thực trạng"] = text.Situation,
            ["Khó khăn, vướng mắc"] = text.Difficulties,
            ["Giải pháp"] = text.Solutions,
        };
        foreach (var (place, idea) in text.Ideas.Index())
            parts[$"Ý tưởng {place + 1}"] = string.Join('\n', FrozenText.Parts(idea).Select(part => $"{part.Label}: {part.Text}").Prepend(idea.Title));
        parts["Kiến nghị"] = text.Recommendations;
        parts["Tệp kèm theo"] = string.Join('\n', text.Attachments.Select(file => file.Name));
        return parts.Where(part => part.Value.Length > 0).ToDictionary(part => part.Key, part => part.Value);
    }
}
