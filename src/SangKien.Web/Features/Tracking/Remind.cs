using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Tracking;

public sealed record RemindForm
{
    public int[] UnitIds { get; init; } = [];
}

internal sealed class RemindFormValidator : AbstractValidator<RemindForm>
{
    public RemindFormValidator() => RuleFor(form => form.UnitIds).NotEmpty().WithMessage("Chưa chọn đơn vị nào nên không có ai được nhắc.");
}

/// <summary>One unit that has not sent, and who would be reminded.</summary>
/// <param name="IsDone">Whether it has been reminded by hand today: once a day is enough.</param>
public sealed record RemindRow(ReminderCase Unit, IReadOnlyList<Person> People, bool IsDone);

public sealed record RemindPage(IReadOnlyList<RemindRow> Rows, IReadOnlyCollection<int> Chosen);

/// <summary>Nhắc ngay, one unit or several: shows who, then does it.</summary>
public sealed class RemindHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, SettingsStore settings)
{
    /// <param name="chosen">The units that are ticked; none for all that can be reminded.</param>
    public async Task<RemindPage> PageAsync(IReadOnlyCollection<int> chosen, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(cancellationToken);
        return new(rows, chosen.Count > 0 ? chosen : [.. rows.Where(row => !row.IsDone).Select(row => row.Unit.UnitId)]);
    }

    /// <returns>The names of the units that were reminded.</returns>
    public async Task<IReadOnlyList<string>> HandleAsync(RemindForm form, CancellationToken cancellationToken)
    {
        var rows = (await RowsAsync(cancellationToken)).Where(row => form.UnitIds.Contains(row.Unit.UnitId) && !row.IsDone && row.People.Count > 0).ToList();
        if (rows.Count == 0)
            throw new RuleException("Không có đơn vị nào cần nhắc: các đơn vị đã chọn đã nộp, đã được nhắc trong hôm nay hoặc chưa có người nhận.");
        var context = new RemindingContext(
            await settings.GetAsync<ReminderSettings>(cancellationToken), [.. rows.SelectMany(row => row.People)], clock.Today, clock.NowUtc, user.PersonId);
        foreach (var row in rows)
        {
            var people = db.Remind(row.Unit, ReminderRung.ByHand, context);
            var names = string.Join(", ", people.Select(person => person.FullName));
            db.History.Add(HistoryEntry.Of<Workshop>(row.Unit.WorkshopId, $"Nhắc {row.Unit.Unit}: {names}", user, clock.NowUtc, row.Unit.WorkshopId, row.Unit.UnitId));
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (UniqueViolationException)
        {
            throw new RuleException("Đồng chí khác vừa nhắc một trong các đơn vị này. Xem lại danh sách rồi nhắc các đơn vị còn lại.");
        }

        return [.. rows.Select(row => row.Unit.Unit)];
    }

    private async Task<List<RemindRow>> RowsAsync(CancellationToken cancellationToken)
    {
        var workshopId = await db.Workshops.Collecting().Select(workshop => (int?)workshop.Id).FirstOrDefaultAsync(cancellationToken);
        var units = (await db.AllReminderCases().AsNoTracking().Where(unit => unit.WorkshopId == workshopId).ToListAsync(cancellationToken)).Where(unit => unit.IsOwed).ToList();
        var unitIds = units.Select(unit => unit.UnitId).ToArray();
        var staff = (await db.ReachablePeople().Where(person => unitIds.Contains(person.UnitId)).ToListAsync(cancellationToken)).ToLookup(person => person.UnitId);
        var today = clock.Today;
        var done = await db.Reminders.Where(reminder => reminder.WorkshopId == workshopId && reminder.Rung == ReminderRung.ByHand && reminder.On == today)
            .Select(reminder => reminder.UnitId).ToListAsync(cancellationToken);
        return [.. units.Select(unit => new RemindRow(unit, ReminderRecipients.Of(unit, ReminderRung.ByHand, [.. staff[unit.UnitId]]), done.Contains(unit.UnitId)))];
    }
}
