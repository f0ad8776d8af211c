using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Meetings;

public sealed record FixForm
{
    [Display(Name = "Ngày")]
    public DateOnly? On { get; init; }

    [Display(Name = "Giờ bắt đầu")]
    public TimeOnly? StartsAt { get; init; }

    [Display(Name = "Giờ kết thúc")]
    public TimeOnly? EndsAt { get; init; }

    [Display(Name = "Địa điểm")]
    public string? Venue { get; init; }

    [Display(Name = "Lý do thay đổi")]
    public string? Reason { get; init; }

    public Guid Version { get; init; }
}

internal sealed class FixFormValidator : AbstractValidator<FixForm>
{
    public FixFormValidator()
    {
        RuleFor(form => form.On).NotNull().WithMessage("Cần chọn ngày.");
        RuleFor(form => form.StartsAt).NotNull().WithMessage("Cần ghi giờ bắt đầu.");
        RuleFor(form => form.EndsAt).NotNull().WithMessage("Cần ghi giờ kết thúc.");
        RuleFor(form => form.Venue).NotEmpty().WithMessage("Cần ghi địa điểm.").MaximumLength(Meeting.VenueLength);
        RuleFor(form => form.Reason).MaximumLength(Meeting.ReasonLength);
    }
}

public sealed record FixPage(int WorkshopId, Meeting Meeting, FixForm Form);

/// <summary>Ấn định, or move to another day or hall.</summary>
public sealed class FixHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<FixPage?> PageAsync(int workshopId, FixForm? form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        return workshop is null ? null : new(workshopId, workshop.Meeting, form ?? await FormAsync(workshop, cancellationToken));
    }

    public async Task<bool> HandleAsync(int workshopId, FixForm form, CancellationToken cancellationToken)
    {
        if (await db.ToArrangeAsync(workshopId, form.Version, user, cancellationToken) is not { } workshop)
            return false;
        var before = workshop.Meeting;
        workshop.FixMeeting(
            VietnamTime.ToUtc(form.On!.Value, form.StartsAt!.Value), VietnamTime.ToUtc(form.On.Value, form.EndsAt!.Value), form.Venue!, form.Reason ?? "", clock.NowUtc);
        var verb = before.Status == MeetingStatus.Expected ? "Ấn định thời gian, địa điểm hội thảo" : "Thay đổi thời gian, địa điểm hội thảo";
        var reason = workshop.Meeting.Reason.Length > 0 ? $". Lý do: {workshop.Meeting.Reason}" : "";
        var summary = $"{verb}: {workshop.Meeting.When}, tại {workshop.Meeting.Venue}{reason}";
        db.History.Add(HistoryEntry.Of<Meeting>(
            workshopId, summary, user, clock.NowUtc, workshopId, details: before.When.Length > 0 ? $"Trước đó: {before.When}, tại {before.Venue}" : ""));
        await db.TellAsync(db.People, new(summary, MeetingsController.AddressOf(workshopId)) { IsMailed = true }, user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>What is fixed now; before that, the hall of the plan.</summary>
    private async Task<FixForm> FormAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var meeting = workshop.Meeting;
        if (meeting is { StartsAtUtc: { } start, EndsAtUtc: { } end })
        {
            var (from, until) = (VietnamTime.ToLocal(start), VietnamTime.ToLocal(end));
            return new()
            {
                On = DateOnly.FromDateTime(from), StartsAt = TimeOnly.FromDateTime(from), EndsAt = TimeOnly.FromDateTime(until), Venue = meeting.Venue, Version = workshop.Version,
            };
        }

        var plan = await db.Plans.AsNoTracking().VisibleTo(user).Where(plan => plan.WorkshopId == workshop.Id)
            .OrderByDescending(plan => plan.IssuedDocumentId).ThenByDescending(plan => plan.Id).Select(plan => plan.Content).FirstAsync(cancellationToken);
        return new() { Venue = plan.Venue, Version = workshop.Version };
    }
}

internal static class ArrangedWorkshops
{
    /// <summary>The workshop to change; its plan must be issued, since the news goes to everybody.</summary>
    public static async Task<Workshop?> ToArrangeAsync(this PortalDbContext db, int workshopId, Guid version, ICurrentUser user, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        if (!await db.Plans.AnyAsync(plan => plan.WorkshopId == workshopId && plan.Status == PaperStatus.Issued, cancellationToken))
            throw new RuleException("Kế hoạch chưa ban hành hoặc không còn hiệu lực nên chưa ấn định, thay đổi được thời gian, địa điểm.");
        db.Entry(workshop).Property(known => known.Version).OriginalValue = version;
        return workshop;
    }
}
