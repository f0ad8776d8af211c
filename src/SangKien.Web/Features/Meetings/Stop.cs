using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Meetings;

public sealed record StopForm
{
    [Display(Name = "Lý do")]
    public string? Reason { get; init; }

    public Guid Version { get; init; }
}

internal sealed class StopFormValidator : AbstractValidator<StopForm>
{
    public StopFormValidator() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Cần nêu lý do.").MaximumLength(Meeting.ReasonLength);
}

public sealed record StopPage(int WorkshopId, Meeting Meeting, StopForm Form);

/// <summary>Hoãn, hủy.</summary>
public sealed class StopHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<StopPage?> PageAsync(int workshopId, StopForm? form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        return workshop is null ? null : new(workshopId, workshop.Meeting, form ?? new StopForm { Version = workshop.Version });
    }

    public Task<bool> PostponeAsync(int workshopId, StopForm form, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, form, "Hoãn hội thảo", workshop => workshop.PostponeMeeting(form.Reason!, clock.NowUtc), cancellationToken);

    public Task<bool> CancelAsync(int workshopId, StopForm form, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, form, "Hủy hội thảo", workshop => workshop.CancelMeeting(form.Reason!, clock.NowUtc), cancellationToken);

    private async Task<bool> ChangeAsync(int workshopId, StopForm form, string what, Action<Workshop> change, CancellationToken cancellationToken)
    {
        if (await db.ToArrangeAsync(workshopId, form.Version, user, cancellationToken) is not { } workshop)
            return false;
        var before = workshop.Meeting;
        change(workshop);
        var lost = before.IsFixed ? $" đã định {before.When}, tại {before.Venue}" : "";
        await db.TellAsync(db.People, new($"{what}{lost}. Lý do: {workshop.Meeting.Reason}", MeetingsController.AddressOf(workshopId)) { IsMailed = true }, user, clock.NowUtc, cancellationToken);
        db.History.Add(HistoryEntry.Of<Meeting>(
            workshopId, $"{what}. Lý do: {workshop.Meeting.Reason}", user, clock.NowUtc, workshopId,
            details: before.IsFixed ? $"Trước đó: {before.When}, tại {before.Venue}" : ""));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
