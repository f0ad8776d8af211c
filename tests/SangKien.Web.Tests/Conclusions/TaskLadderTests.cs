using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;
using SangKien.Web.Features.Reminders;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Conclusions;

/// <summary>The ladder of the tasks by conclusions: due before 15/12/2022, so its last day is Wednesday 14/12.</summary>
public sealed class TaskLadderTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task It_climbs_in_working_days_stops_for_what_is_reported_and_obeys_its_switches()
    {
        _portal.Time.SetUtcNow(ConcludedWorkshop.Monday);
        await using var db = _portal.NewContext();
        var (kept, done) = (ConcludedWorkshop.Task(db), ConcludedWorkshop.Task(db));
        await PlayAsync(new(2022, 12, 5));
        done = await db.UnitTasks.SingleAsync(task => task.Id == done.Id);
        done.Report("Đã ban hành", IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).Id, _portal.Time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        await PlayAsync(new(2022, 12, 9));
        await new SettingsStore(db).ChangeAsync(new TaskReminderSettings { OneDay = false }, Guid.Empty, SystemUser.Instance, _portal.Time.GetUtcNow().UtcDateTime, default);
        await db.SaveChangesAsync();
        await PlayAsync(new(2022, 12, 16));

        await using var after = _portal.NewContext();
        var climbed = await after.TaskReminders.OrderBy(reminder => reminder.On).ThenBy(reminder => reminder.TaskId).ToListAsync();
        Assert.Equal(
            [
                (kept.Id, "05/12", ReminderRung.SevenDays, ReminderOutcome.Sent), (done.Id, "05/12", ReminderRung.SevenDays, ReminderOutcome.Sent),
                (kept.Id, "09/12", ReminderRung.ThreeDays, ReminderOutcome.Sent), (kept.Id, "13/12", ReminderRung.OneDay, ReminderOutcome.SwitchedOff),
                (kept.Id, "14/12", ReminderRung.LastDay, ReminderOutcome.Sent),
            ],
            climbed.Select(reminder => (reminder.TaskId, reminder.On.ToString("dd/MM", System.Globalization.CultureInfo.InvariantCulture), reminder.Rung, reminder.Outcome)));
        Assert.Equal("Trần Minh Đức", climbed[0].Recipients);
        Assert.Equal("Nguyễn Đức Kiên", climbed[^1].Recipients);
        Assert.Equal(
            [
                "Nhắc hạn nhiệm vụ. Còn 7 ngày làm việc. Đã nhắc: Trần Minh Đức", "Nhắc hạn nhiệm vụ. Còn 3 ngày làm việc. Đã nhắc: Trần Minh Đức",
                "Nhắc hạn nhiệm vụ. Còn 1 ngày làm việc. Bỏ qua: bậc này đang tắt", "Nhắc hạn nhiệm vụ. Ngày cuối, báo cáo Lãnh đạo Sở. Đã nhắc: Nguyễn Đức Kiên",
            ],
            await after.History.Where(entry => entry.Subject == nameof(UnitTask) && entry.SubjectId == kept.Id && entry.Summary.StartsWith("Nhắc hạn")).OrderBy(entry => entry.Id).Select(entry => entry.Summary).ToListAsync());
        Assert.Equal(3, await after.Notifications.CountAsync(told => told.Link == $"/nhiem-vu/{kept.Id}" || told.Link == $"/nhiem-vu/{done.Id}"));
    }

    /// <summary>Twice a day, morning and noon, up to and with the day.</summary>
    private async Task PlayAsync(DateOnly until)
    {
        while (DateOnly.FromDateTime(_portal.Time.GetUtcNow().UtcDateTime.AddHours(7)) is var today && (today < until || _portal.Time.GetUtcNow().UtcDateTime.AddHours(7).Hour < 12))
        {
            _portal.Time.Advance(TimeSpan.FromHours(_portal.Time.GetUtcNow().UtcDateTime.AddHours(7).Hour < 12 ? 4 : 20));
            await _portal.RunAsync<TaskReminderJob>();
        }
    }
}
