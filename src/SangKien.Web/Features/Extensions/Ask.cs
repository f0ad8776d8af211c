using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Extensions;

public sealed record AskForm
{
    [Display(Name = "Đề nghị nhận đến hết ngày")]
    public DateOnly? Until { get; init; }

    [Display(Name = "Lý do")]
    public string? Reason { get; init; }
}

internal sealed class AskFormValidator : AbstractValidator<AskForm>
{
    public AskFormValidator()
    {
        RuleFor(form => form.Until).NotNull().WithMessage("Cần chọn ngày đề nghị.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Cần nêu lý do đề nghị gia hạn.").MaximumLength(1000);
    }
}

public sealed record AskPage(int WorkshopId, Deadline Deadline, AskForm Form);

public sealed class AskHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>Null where the unit owes no contribution.</summary>
    public async Task<AskPage?> PageAsync(int workshopId, AskForm form, CancellationToken cancellationToken) =>
        await db.OwingAsync(workshopId, user.UnitId, cancellationToken) is { } workshop ? new(workshopId, workshop.DeadlineFor(user.UnitId)!, form) : null;

    public async Task<bool> HandleAsync(int workshopId, AskForm form, CancellationToken cancellationToken)
    {
        if (await db.OwingAsync(workshopId, user.UnitId, cancellationToken) is not { } workshop)
            return false;
        var unitId = user.UnitId;
        if (await db.ExtensionRequests.AnyAsync(other => other.WorkshopId == workshopId && other.UnitId == unitId && other.Status == ExtensionRequestStatus.Waiting, cancellationToken))
            throw new RuleException("Đơn vị đã có một đề nghị gia hạn đang chờ trả lời.");
        var request = ExtensionRequest.Ask(workshop, unitId, form.Until!.Value, form.Reason!, user.PersonId, clock.NowUtc);
        db.ExtensionRequests.Add(request);
        db.History.Add(HistoryEntry.Of<Workshop>(
            workshopId, $"Đề nghị gia hạn đến hết {Display.LongDate(request.AskedUntil)}: {request.Reason}", user, clock.NowUtc, workshopId, unitId));
        var unit = await db.Units.Where(unit => unit.Id == unitId).Select(unit => unit.Name).SingleAsync(cancellationToken);
        await db.TellAsync(
            db.PeopleInRole(Roles.CsShtt),
            new News($"{unit} đề nghị gia hạn đến hết {Display.LongDate(request.AskedUntil)}: {request.Reason}", $"/hoi-thao/{workshopId}/gia-han"),
            user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
