using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Reception;

public sealed record ReturnForm
{
    [Display(Name = "Lý do trả lại")]
    public string? Reason { get; init; }

    [Display(Name = "Nhận bản bổ sung đến hết ngày")]
    public DateOnly? SupplementDueOn { get; init; }
}

internal sealed class ReturnFormValidator : AbstractValidator<ReturnForm>
{
    public ReturnFormValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Cần nêu lý do trả lại.").MaximumLength(Contribution.ReasonLength);
        RuleFor(form => form.SupplementDueOn).NotNull().WithMessage("Cần chọn ngày nhận bản bổ sung.");
    }
}

/// <summary>Tiếp nhận và trả lại. False where the person sees no such contribution.</summary>
public sealed class DecideHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>Accepts, and with the same save the unit's task III.3 is done.</summary>
    public async Task<bool> AcceptAsync(int workshopId, int id, CancellationToken cancellationToken)
    {
        if (await db.SubmittedAsync(workshopId, id, user, cancellationToken) is not { } contribution)
            return false;
        contribution.Accept(user.PersonId, clock.NowUtc);
        var task = await db.UnitTasks.SingleOrDefaultAsync(
            task => task.WorkshopId == workshopId && task.UnitId == contribution.UnitId && task.Kind == AssignmentKind.Contribution && task.Part == TaskPart.Lead
                && task.Status == UnitTaskStatus.Open,
            cancellationToken);
        task?.CompleteByAcceptance(clock.NowUtc);
        await SaveAsync(contribution, "Tiếp nhận tham luận", isMailed: false, cancellationToken);
        return true;
    }

    public async Task<bool> ReturnAsync(int workshopId, int id, ReturnForm form, CancellationToken cancellationToken)
    {
        if (await db.SubmittedAsync(workshopId, id, user, cancellationToken) is not { } contribution)
            return false;
        var day = form.SupplementDueOn!.Value;
        contribution.Return(form.Reason!, day, clock.Today);
        await SaveAsync(contribution, $"Trả lại tham luận để bổ sung đến hết {Display.LongDate(day)}: {form.Reason}", isMailed: true, cancellationToken);
        return true;
    }

    private async Task SaveAsync(Contribution contribution, string summary, bool isMailed, CancellationToken cancellationToken)
    {
        await db.TellAsync(
            db.PeopleAnsweringFor(contribution.UnitId, contribution.EditedByPersonId, contribution.LastVersion!.SubmittedByPersonId),
            new News(summary, $"/hoi-thao/{contribution.WorkshopId}/tham-luan") { IsMailed = isMailed }, user, clock.NowUtc, cancellationToken);
        db.History.Add(HistoryEntry.Of<Contribution>(contribution.Id, summary, user, clock.NowUtc, contribution.WorkshopId, contribution.UnitId));
        await db.SaveChangesAsync(cancellationToken);
    }
}
