using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Issuing;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Reports;
using SangKien.Web.Features.Shared.Reviewing;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Issuing;

/// <summary>Ban hành báo cáo in one save: number, stored files, deliveries and history. Two numberings at once are tried again, as with plans.</summary>
public sealed class IssueReportHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, NumberHandler numbers)
{
    /// <summary>The issued document; null when the report is not for this user.</summary>
    public Task<IssuedDocument?> HandleAsync(int id, IssueForm form, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => TryAsync(id, form, cancellationToken));

    private async Task<IssuedDocument?> TryAsync(int id, IssueForm form, CancellationToken cancellationToken)
    {
        var report = await db.Reports.VisibleTo(user).Include(report => report.Workshop).Include(report => report.Revisions)
            .SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null)
            return null;
        var people = await db.People.Include(person => person.Unit).Where(person => person.IsActive).ToListAsync(cancellationToken);
        var signer = people.Find(person => person.Id == report.Content.Signing.SignerPersonId)
            ?? throw new RuleException("Người ký nêu ở khối ký không còn công tác tại cơ quan.");
        report.RequireIssuable(signer, clock.Today);
        if (report.Version != form.Version)
            throw new RuleException("Báo cáo vừa thay đổi. Xem lại trước khi ban hành.");

        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        var paper = await numbers.HandleAsync(Unnumbered.Of(report, agency), cancellationToken);
        report.Issue(paper, signer);
        var covered = report.Content.Recipients.PeopleCovered(people).Select(person => person.Id).ToList();
        paper.DeliverTo(covered, clock.NowUtc);
        await db.TellAsync(
            db.PeopleWithIds(covered), new News($"Đã ban hành {paper.Citation}: {paper.Subject}", $"/van-ban/ma/{paper.PublicCode}") { IsMailed = true },
            user, clock.NowUtc, cancellationToken);
        db.History.Add(HistoryEntry.Of<Report>(id, $"Ban hành: {paper.Citation}", user, clock.NowUtc, report.WorkshopId));
        await db.SaveChangesAsync(cancellationToken);
        return paper;
    }
}
