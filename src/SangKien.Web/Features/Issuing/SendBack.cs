using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reports;

namespace SangKien.Web.Features.Issuing;

public sealed record SendBackForm
{
    [Display(Name = "Lý do trả lại")]
    public string? Reason { get; init; }
}

internal sealed class SendBackFormValidator : AbstractValidator<SendBackForm>
{
    public SendBackFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Nêu lý do trả lại.").MaximumLength(2000);
}

public sealed class SendBackHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<bool> IsReportVisibleAsync(int id, CancellationToken cancellationToken) => db.Reports.VisibleTo(user).AnyAsync(report => report.Id == id, cancellationToken);

    public async Task<bool> SendReportBackAsync(int id, SendBackForm form, CancellationToken cancellationToken)
    {
        var report = await db.Reports.VisibleTo(user).Include(report => report.Revisions).SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null)
            return false;
        report.SendBack(user.PersonId, form.Reason!, clock.NowUtc);
        db.History.Add(HistoryEntry.Of<Report>(id, "Văn phòng trả lại báo cáo đã duyệt", user, clock.NowUtc, report.WorkshopId));
        await db.TellAsync(
            db.PeopleWithIds(report.DrafterIds), new News($"Văn phòng trả lại báo cáo “{report.Content.Subject}” đã duyệt: {form.Reason}", $"/bao-cao/{id}"), user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    public Task<bool> IsVisibleAsync(int id, CancellationToken cancellationToken) => db.Plans.VisibleTo(user).AnyAsync(plan => plan.Id == id, cancellationToken);

    public async Task<bool> HandleAsync(int id, SendBackForm form, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.VisibleTo(user).Include(plan => plan.Revisions).SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan is null)
            return false;
        plan.SendBack(user.PersonId, form.Reason!, clock.NowUtc);
        db.History.Add(HistoryEntry.Of<Plan>(id, "Văn phòng trả lại kế hoạch đã duyệt", user, clock.NowUtc, plan.WorkshopId));
        await db.TellAsync(
            db.PeopleWithIds(plan.DrafterIds), new News($"Văn phòng trả lại kế hoạch “{plan.Content.Topic}” đã duyệt: {form.Reason}", $"/ke-hoach/{id}"), user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
