using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Deadlines;

/// <summary>Hạn chung.</summary>
public sealed record ChangeForm : DeadlineForm;

internal sealed class ChangeFormValidator() : DeadlineFormValidator<ChangeForm>("Nêu lý do đổi hạn; các đơn vị đọc lý do này.");

/// <summary>Đổi hạn chung after issue: with a reason, in the history, told to every unit that owes a contribution.</summary>
public sealed class ChangeHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<bool> HandleAsync(int workshopId, ChangeForm form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).Include(workshop => workshop.Extensions).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return false;
        var before = workshop.ContributionDeadline;
        var deadline = form.ToDeadline();
        workshop.ChangeDeadline(deadline, form.Reason!, clock.NowUtc);
        var summary = $"Hạn nộp tham luận đổi thành “{deadline.Phrase}”, nhận {deadline.LastMoment}: {workshop.DeadlineReason}";
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, summary, user, clock.NowUtc, workshopId, details: $"Hạn trước: {before?.LastMoment}"));
        var owing = db.People.Where(person => db.UnitTasks.Any(task =>
            task.WorkshopId == workshopId && task.UnitId == person.UnitId && task.Kind == AssignmentKind.Contribution && task.Status == UnitTaskStatus.Open));
        await db.TellAsync(owing, new(summary, $"/hoi-thao/{workshopId}/tham-luan") { IsMailed = true }, user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
