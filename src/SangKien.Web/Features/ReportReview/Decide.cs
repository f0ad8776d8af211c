using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Web.Features.Shared;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.ReportReview;

/// <summary>Everything that is done with a report under review. Each gives false when the report is not for this user.</summary>
public sealed class DecideHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<bool> TakeBackAsync(int id, CancellationToken cancellationToken) =>
        ChangeAsync(id, report => report.TakeBack(clock.NowUtc), _ => "Rút báo cáo về để sửa", cancellationToken);

    public Task<bool> CommentAsync(int id, CommentForm form, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            report =>
            {
                if (report.Status != PaperStatus.InReview)
                    throw new RuleException("Chỉ góp ý được khi báo cáo đang trình.");
                var section = form.Section ?? "";
                if (section.Length > 0 && report.Content.Parts().All(known => known.Code != section))
                    throw new RuleException("Báo cáo không có chỗ này.", nameof(form.Section));
                report.LatestRevision!.Comment(section, form.Text!, user.PersonId, clock.NowUtc);
            },
            report => $"Góp ý phiên bản {report.LatestRevision!.Number}",
            cancellationToken);

    public Task<bool> ReturnAsync(int id, ReturnForm form, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            report => report.Return(user.PersonId, form.Note ?? "", clock.NowUtc),
            report => $"Trả lại phiên bản {report.LatestRevision!.Number}",
            cancellationToken,
            report => TellDraftersAsync(report, $"Lãnh đạo Sở trả lại phiên bản {report.LatestRevision!.Number} của {ReportAddress.NounOf(report.Kind)}.", cancellationToken));

    public async Task<bool> ApproveAsync(int id, ApproveForm form, CancellationToken cancellationToken)
    {
        var content = await db.Reports.VisibleTo(user).Where(report => report.Id == id).Select(report => report.Content).SingleOrDefaultAsync(cancellationToken);
        if (content is null)
            return false;
        var signerId = content.Signing.SignerPersonId;
        var people = await db.People.Where(person => person.Id == user.PersonId || person.Id == signerId).ToDictionaryAsync(person => person.Id, cancellationToken);
        return await ChangeAsync(
            id,
            report => report.Approve(form.RevisionNumber, people[user.PersonId], people[signerId], clock.NowUtc),
            _ => $"Duyệt phiên bản {form.RevisionNumber}",
            cancellationToken,
            async report =>
            {
                var approved = $"Phiên bản {form.RevisionNumber} của {ReportAddress.NounOf(report.Kind)} hội thảo “{report.Workshop.Topic}” đã được duyệt";
                await TellDraftersAsync(report, $"{approved}.", cancellationToken);
                await db.TellAsync(db.PeopleInRole(Roles.Office), new News($"{approved}; chờ cấp số và ban hành.", $"/bao-cao/{id}"), user, clock.NowUtc, cancellationToken);
            });
    }

    private Task TellDraftersAsync(Report report, string text, CancellationToken cancellationToken) =>
        db.TellAsync(db.PeopleWithIds(report.DrafterIds), new News(text, $"/bao-cao/{report.Id}"), user, clock.NowUtc, cancellationToken);

    private async Task<bool> ChangeAsync(
        int id, Action<Report> change, Func<Report, string> summary, CancellationToken cancellationToken, Func<Report, Task>? tell = null)
    {
        var report = await db.Reports.VisibleTo(user)
            .Include(report => report.Workshop)
            .Include(report => report.Revisions).ThenInclude(revision => revision.Comments)
            .AsSplitQuery().SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null)
            return false;
        change(report);
        db.History.Add(HistoryEntry.Of<Report>(id, summary(report), user, clock.NowUtc, report.WorkshopId));
        if (tell is not null)
            await tell(report);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
