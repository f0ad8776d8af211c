using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Shared;

/// <summary>What waits for the person: the numbers beside the bell and the entries of the menu.</summary>
public sealed record Waiting
{
    public int Unread { get; init; }
    public int Plans { get; init; }
    public int Reports { get; init; }
    public int ExtensionRequests { get; init; }
    public int Contributions { get; init; }

    /// <summary>The number beside an entry of the menu.</summary>
    public int At(string address) => address switch
    {
        "/ke-hoach" => Plans,
        "/bao-cao" => Reports,
        "/theo-doi" => ExtensionRequests,
        "/tiep-nhan" => Contributions,
        _ => 0,
    };
}

/// <summary>All the numbers in one query, asked once a page; of what somebody may not decide, nothing is counted.</summary>
public sealed class WaitingQuery(PortalDbContext db, ICurrentUser user)
{
    private Task<Waiting>? _asked;

    public Task<Waiting> GetAsync() => _asked ??= AskAsync();

    private async Task<Waiting> AskAsync()
    {
        var personId = user.PersonId;
        var (reviews, issues) = (user.Can(Capability.ReviewPlan), user.Can(Capability.IssueDocument));
        var (grants, receives) = (user.Can(Capability.GrantExtension), user.Can(Capability.ReceiveContributions));
        return await db.People.AsNoTracking().Where(person => person.Id == personId)
            .Select(person => new Waiting
            {
                Unread = db.Notifications.Count(notification => notification.PersonId == personId && notification.ReadAtUtc == null),
                Plans = db.Plans.Count(plan => (reviews && plan.Status == PaperStatus.InReview) || (issues && plan.Status == PaperStatus.Approved)),
                Reports = db.Reports.Count(report => (reviews && report.Status == PaperStatus.InReview) || (issues && report.Status == PaperStatus.Approved)),
                ExtensionRequests = db.ExtensionRequests.Count(request => grants && request.Status == ExtensionRequestStatus.Waiting),
                Contributions = db.Contributions.Count(contribution => receives && contribution.Status == ContributionStatus.Submitted),
            })
            .SingleOrDefaultAsync() ?? new Waiting();
    }
}
