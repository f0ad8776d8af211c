using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Web.Features.Shared;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.PlanReview;

/// <summary>Everything that is done with a plan under review. Each gives false when the plan is not for this user.</summary>
public sealed class DecideHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<bool> TakeBackAsync(int id, CancellationToken cancellationToken) =>
        ChangeAsync(id, plan => plan.TakeBack(clock.NowUtc), _ => "Rút kế hoạch về để sửa", cancellationToken);

    public Task<bool> CommentAsync(int id, CommentForm form, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            plan =>
            {
                if (plan.Status != PaperStatus.InReview)
                    throw new RuleException("Chỉ góp ý được khi kế hoạch đang trình.");
                var section = form.Section ?? "";
                if (section.Length > 0 && PlanClauses.Of(plan.Content).All(known => known.Code != section))
                    throw new RuleException("Kế hoạch không có chỗ này.", nameof(form.Section));
                plan.LatestRevision!.Comment(section, form.Text!, user.PersonId, clock.NowUtc);
            },
            plan => $"Góp ý phiên bản {plan.LatestRevision!.Number}",
            cancellationToken);

    public Task<bool> ReturnAsync(int id, ReturnForm form, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            plan => plan.Return(user.PersonId, form.Note ?? "", clock.NowUtc),
            plan => $"Trả lại phiên bản {plan.LatestRevision!.Number}",
            cancellationToken,
            plan => db.TellDraftersAsync(plan, $"Lãnh đạo Sở trả lại phiên bản {plan.LatestRevision!.Number} của kế hoạch “{plan.Workshop.Topic}”.", user, clock, cancellationToken));

    public async Task<bool> ApproveAsync(int id, ApproveForm form, CancellationToken cancellationToken)
    {
        var content = await db.Plans.VisibleTo(user).Where(plan => plan.Id == id).Select(plan => plan.Content).SingleOrDefaultAsync(cancellationToken);
        if (content is null)
            return false;
        var signerId = content.Signing.SignerPersonId;
        var people = await db.People.Where(person => person.Id == user.PersonId || person.Id == signerId).ToDictionaryAsync(person => person.Id, cancellationToken);
        return await ChangeAsync(
            id,
            plan => plan.Approve(form.RevisionNumber, people[user.PersonId], people[signerId], clock.NowUtc),
            _ => $"Duyệt phiên bản {form.RevisionNumber}",
            cancellationToken,
            async plan =>
            {
                var approved = $"Phiên bản {form.RevisionNumber} của kế hoạch “{plan.Workshop.Topic}” đã được duyệt";
                await db.TellDraftersAsync(plan, $"{approved}.", user, clock, cancellationToken);
                await db.TellAsync(db.PeopleInRole(Roles.Office), new News($"{approved}; chờ cấp số và ban hành.", $"/ke-hoach/{id}"), user, clock.NowUtc, cancellationToken);
            });
    }

    private async Task<bool> ChangeAsync(
        int id, Action<Plan> change, Func<Plan, string> summary, CancellationToken cancellationToken, Func<Plan, Task>? tell = null)
    {
        var plan = await db.Plans.VisibleTo(user)
            .Include(plan => plan.Workshop)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.Comments)
            .SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan is null)
            return false;
        change(plan);
        db.History.Add(HistoryEntry.Of<Plan>(id, summary(plan), user, clock.NowUtc, plan.WorkshopId));
        if (tell is not null)
            await tell(plan);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
