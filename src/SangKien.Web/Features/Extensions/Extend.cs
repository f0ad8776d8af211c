using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Extensions;

/// <summary>Hạn riêng of one unit.</summary>
public sealed record ExtendForm : DeadlineForm
{
    public ExtendForm() => Reading = DeadlineReading.Through;
}

internal sealed class ExtendFormValidator() : DeadlineFormValidator<ExtendForm>("Cần nêu lý do gia hạn.");

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
