using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;
using SangKien.Web.Infrastructure.Lists;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Reception;

/// <summary>A contribution as its readers see it: the last frozen text, never the one that is being written.</summary>
public sealed record ReadPage
{
    public required Contribution Contribution { get; init; }
    public required ContributionVersion Version { get; init; }
    public required IReadOnlyList<ReadHistoryLine> History { get; init; }
    public required ReturnForm ReturnForm { get; init; }
    public bool CanDecide { get; init; }

    /// <summary>Whether the person wrote in it himself, so that somebody else must accept it.</summary>
    public bool IsOwnWork { get; init; }

    /// <summary>The next contribution that waits; null for none.</summary>
    public int? NextId { get; init; }

    public ContributionProgress Progress => new()
    {
        IsOpened = true,
        Status = Contribution.Status,
        IsLate = Contribution.IsLate,
        CompleteIdeas = Contribution.CompleteIdeaCount,
        MinimumIdeas = Contribution.Workshop.MinimumIdeas,
    };
}

public sealed record ReadHistoryLine(DateTime AtUtc, string Summary, string ActorName);

public sealed class ReadQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, SettingsStore settings)
{
    public async Task<ReadPage?> GetAsync(int workshopId, int id, ReturnForm? form, CancellationToken cancellationToken)
    {
        var contribution = await db.SubmittedAsync(workshopId, id, user, cancellationToken);
        if (contribution is not { LastVersion: { } version })
            return null;
        var days = (await settings.GetAsync<DeadlineSettings>(cancellationToken)).SupplementDays;
        var workingDays = await db.WorkingDaysAroundAsync(clock.Today, cancellationToken);
        return new()
        {
            Contribution = contribution,
            Version = version,
            CanDecide = user.Can(Capability.ReceiveContributions) && contribution.Status == ContributionStatus.Submitted,
            IsOwnWork = contribution.EditorIds.Contains(user.PersonId),
            ReturnForm = form ?? new ReturnForm { SupplementDueOn = workingDays.Add(clock.Today, days) },
            History = await db.History
                .Where(entry => entry.WorkshopId == workshopId && entry.UnitId == contribution.UnitId && entry.AtUtc >= version.SubmittedAtUtc)
                .OrderByDescending(entry => entry.Id).Take(Paging.Size)
                .Select(entry => new ReadHistoryLine(entry.AtUtc, entry.Summary, entry.ActorName)).ToListAsync(cancellationToken),
            NextId = await db.Contributions.VisibleTo(user)
                .Where(other => other.WorkshopId == workshopId && other.Status == ContributionStatus.Submitted && other.Id != id)
                .OrderBy(other => other.SubmittedAtUtc).Select(other => (int?)other.Id).FirstOrDefaultAsync(cancellationToken),
        };
    }
}

internal static class SubmittedContributions
{
    /// <summary>One contribution that was sent and not withdrawn, with what deciding about it takes; null where there is none for this person.</summary>
    public static Task<Contribution?> SubmittedAsync(this PortalDbContext db, int workshopId, int id, ICurrentUser user, CancellationToken cancellationToken) =>
        db.Contributions.AsSplitQuery().VisibleTo(user)
            .Include(contribution => contribution.Workshop.FocusIssues)
            .Include(contribution => contribution.Unit)
            .Include(contribution => contribution.Versions).ThenInclude(version => version.SubmittedBy)
            .SingleOrDefaultAsync(contribution => contribution.Id == id && contribution.WorkshopId == workshopId && contribution.FirstSubmittedAtUtc != null, cancellationToken);
}
