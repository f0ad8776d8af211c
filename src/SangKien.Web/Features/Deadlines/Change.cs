using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Deadlines;

public sealed record ChangeForm
{
    [Display(Name = "Cách đọc hạn")]
    public DeadlineReading Reading { get; init; }

    [Display(Name = "Ngày")]
    public DateOnly? On { get; init; }

    [Display(Name = "Giờ")]
    public TimeOnly? At { get; init; }

    [Display(Name = "Lý do đổi hạn")]
    public string? Reason { get; init; }

    public Deadline ToDeadline() => new(On!.Value, Reading, Reading == DeadlineReading.BeforeHour ? At : null);
}

internal sealed class ChangeFormValidator : AbstractValidator<ChangeForm>
{
    public ChangeFormValidator()
    {
        RuleFor(form => form.Reading).IsInEnum();
        RuleFor(form => form.On).NotNull().WithMessage("Cần chọn ngày.");
        RuleFor(form => form.At).NotNull().When(form => form.Reading == DeadlineReading.BeforeHour).WithMessage("Cần chọn giờ.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Nêu lý do đổi hạn; các đơn vị đọc lý do này.").MaximumLength(1000);
    }
}

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
