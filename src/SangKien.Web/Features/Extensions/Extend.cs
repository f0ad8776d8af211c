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

namespace SangKien.Web.Features.Extensions;

public sealed record ExtendForm
{
    [Display(Name = "Cách đọc hạn")]
    public DeadlineReading Reading { get; init; } = DeadlineReading.Through;

    [Display(Name = "Ngày")]
    public DateOnly? On { get; init; }

    [Display(Name = "Giờ")]
    public TimeOnly? At { get; init; }

    [Display(Name = "Lý do")]
    public string? Reason { get; init; }

    public Deadline ToDeadline() => new(On!.Value, Reading, Reading == DeadlineReading.BeforeHour ? At : null);
}

internal sealed class ExtendFormValidator : AbstractValidator<ExtendForm>
{
    public ExtendFormValidator()
    {
        RuleFor(form => form.Reading).IsInEnum();
        RuleFor(form => form.On).NotNull().WithMessage("Cần chọn ngày.");
        RuleFor(form => form.At).NotNull().When(form => form.Reading == DeadlineReading.BeforeHour).WithMessage("Cần chọn giờ.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Cần nêu lý do gia hạn.").MaximumLength(1000);
    }
}

public sealed record ExtendPage(int WorkshopId, int UnitId, string UnitName, Deadline Deadline, Extension? Extension, ExtendForm Form);

/// <summary>Gia hạn of one unit by CS&amp;SHTT, asked for or not.</summary>
public sealed class ExtendHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<ExtendPage?> PageAsync(int workshopId, int unitId, ExtendForm form, CancellationToken cancellationToken)
    {
        if (await db.OwingAsync(workshopId, unitId, cancellationToken) is not { } workshop)
            return null;
        var name = await db.Units.Where(unit => unit.Id == unitId).Select(unit => unit.Name).SingleAsync(cancellationToken);
        return new(workshopId, unitId, name, workshop.DeadlineFor(unitId)!, workshop.ExtensionOf(unitId), form);
    }

    public async Task<bool> HandleAsync(int workshopId, int unitId, ExtendForm form, CancellationToken cancellationToken)
    {
        if (await db.OwingAsync(workshopId, unitId, cancellationToken) is not { } workshop)
            return false;
        var before = workshop.DeadlineFor(unitId)!;
        workshop.Extend(unitId, form.ToDeadline(), form.Reason!, user.PersonId, clock.NowUtc);
        db.History.Add(HistoryEntry.Of<Workshop>(
            workshopId, $"Gia hạn nộp tham luận {form.ToDeadline().LastMoment}: {form.Reason}", user, clock.NowUtc, workshopId, unitId, $"Hạn trước: {before.LastMoment}"));
        await db.TellAsync(
            db.PeopleAnsweringFor(unitId),
            new News($"Đơn vị được gia hạn nộp tham luận {form.ToDeadline().LastMoment}. Lý do: {form.Reason}", $"/hoi-thao/{workshopId}/tham-luan") { IsMailed = true },
            user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
