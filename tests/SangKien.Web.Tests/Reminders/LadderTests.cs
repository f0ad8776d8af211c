using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Notifications;
using SangKien.Core.Settings;
using SangKien.Core.Workshops;
using SangKien.Web.Features.Outbox;
using SangKien.Web.Features.Reminders;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Outbox;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Reminders;

/// <summary>The ladder played day by day, with every mail that leaves the portal.</summary>
public sealed class LadderTests : IAsyncDisposable
{
    private readonly MailPortal _portal = new();
    private readonly List<string> _sent = [];

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task In_October_2022_each_unit_is_reminded_by_its_own_last_day_until_it_has_sent()
    {
        var workshop = await ArrangeAsync();
        await PlayThroughAsync(new(2022, 10, 16));
        await ChangeAsync(db => IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff));
        await PlayThroughAsync(new(2022, 10, 18));
        await ChangeAsync(db => ExtendAsync(db, workshop, TestOrganisation.Office, new(2022, 10, 26)));
        await ChangeAsync(db => ReturnAsync(db, TestOrganisation.UnitStaff, new(2022, 10, 24)));
        await ChangeAsync(db => IssuedWorkshop.Draft(db, workshop, TestOrganisation.CsShtt, ideas: 1));
        await PlayThroughAsync(new(2022, 10, 28));

        // congnghe: QLCN sent on 17/10 and got it back for a supplement until 24/10; vanphong: VP until 26/10; csshtt, csshtt2: CS&SHTT, whose
        // contact without a name is its head until somebody writes. Thanh tra (no mail address) is reminded behind the bell only.
        Assert.Equal(
            """
            12/10 08:00  congnghe  Nhắc nộp ý kiến tham luận: còn 7 ngày làm việc
            12/10 08:00  csshtt2   Nhắc nộp ý kiến tham luận: còn 7 ngày làm việc
            12/10 08:00  vanphong  Nhắc nộp ý kiến tham luận: còn 7 ngày làm việc
            18/10 08:00  csshtt2   Nhắc nộp ý kiến tham luận: còn 3 ngày làm việc
            18/10 08:00  vanphong  Nhắc nộp ý kiến tham luận: còn 3 ngày làm việc
            19/10 08:00  congnghe  Nhắc bổ sung ý kiến tham luận: còn 3 ngày làm việc
            20/10 08:00  csshtt    Nhắc nộp ý kiến tham luận: còn 1 ngày làm việc
            20/10 08:00  csshtt2   Nhắc nộp ý kiến tham luận: còn 1 ngày làm việc
            21/10 08:00  congnghe  Nhắc bổ sung ý kiến tham luận: còn 1 ngày làm việc
            21/10 08:00  vanphong  Nhắc nộp ý kiến tham luận: còn 3 ngày làm việc
            21/10 11:00  giamdoc   Hôm nay hết hạn nhận tham luận: 2 đơn vị chưa nộp
            24/10 11:00  giamdoc   Hôm nay hết hạn nhận tham luận: 1 đơn vị chưa nộp
            25/10 08:00  vanphong  Nhắc nộp ý kiến tham luận: còn 1 ngày làm việc
            26/10 11:00  giamdoc   Hôm nay hết hạn nhận tham luận: 1 đơn vị chưa nộp
            """, string.Join('\n', _sent));
        await using var after = _portal.NewContext();
        Assert.Equal(3, await after.Notifications.CountAsync(told => told.Person.Unit.ShortName == "TTr"));
        Assert.All(await after.Reminders.ToListAsync(), reminder => Assert.Equal(ReminderOutcome.Sent, reminder.Outcome));
    }

    [Fact]
    public async Task Over_Tet_no_day_off_is_counted()
    {
        var workshop = await ArrangeAsync();
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.OtherUnitStaff, TestOrganisation.CsShtt })
            await ChangeAsync(db => IssuedWorkshop.Submitted(db, workshop, account));
        await ChangeAsync(db => ExtendAsync(db, workshop, TestOrganisation.Office, new(2023, 1, 31)));
        _portal.Time.Advance(At(new(2023, 1, 10), 0) - _portal.Time.GetUtcNow().UtcDateTime);
        await PlayThroughAsync(new(2023, 2, 2));

        // Tết from 20/01 through 26/01/2023, with a weekend after it.
        Assert.Equal(
            """
            13/01 08:00  vanphong  Nhắc nộp ý kiến tham luận: còn 7 ngày làm việc
            19/01 08:00  vanphong  Nhắc nộp ý kiến tham luận: còn 3 ngày làm việc
            30/01 08:00  vanphong  Nhắc nộp ý kiến tham luận: còn 1 ngày làm việc
            31/01 11:00  giamdoc   Hôm nay hết hạn nhận tham luận: 1 đơn vị chưa nộp
            """, string.Join('\n', _sent));
    }

    [Fact]
    public async Task A_rung_that_was_slept_through_is_sent_the_same_day_or_logged_as_missed()
    {
        await ArrangeAsync();
        await _portal.RunAsync<ReminderJob>();
        _portal.Time.Advance(At(new(2022, 10, 13), 9) - _portal.Time.GetUtcNow().UtcDateTime);
        await _portal.RunAsync<ReminderJob>();
        await using (var db = _portal.NewContext())
        {
            Assert.All(await db.Reminders.ToListAsync(), reminder => Assert.Equal((ReminderOutcome.Missed, new DateOnly(2022, 10, 12)), (reminder.Outcome, reminder.On)));
            Assert.Equal(4, await db.Reminders.CountAsync());
            Assert.False(await db.OutboxMails.AnyAsync());
        }

        _portal.Time.Advance(At(new(2022, 10, 18), 16) - _portal.Time.GetUtcNow().UtcDateTime);
        await _portal.RunAsync<ReminderJob>();
        await using var after = _portal.NewContext();
        Assert.Equal(4, await after.Reminders.CountAsync(reminder => reminder.Outcome == ReminderOutcome.Sent && reminder.Rung == ReminderRung.ThreeDays));
    }

    [Fact]
    public async Task Two_nodes_at_once_remind_once()
    {
        await ArrangeAsync();
        await _portal.RunAsync<ReminderJob>();
        _portal.Time.Advance(At(new(2022, 10, 12), 8) - _portal.Time.GetUtcNow().UtcDateTime);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _portal.RunAsync<ReminderJob>())));

        await using var db = _portal.NewContext();
        Assert.Equal(4, await db.Reminders.CountAsync());
        Assert.Equal(4, await db.OutboxMails.CountAsync());
        Assert.Equal(4, await db.Notifications.CountAsync());
    }

    [Fact]
    public async Task A_rung_is_switched_off_and_another_reworded()
    {
        await ArrangeAsync();
        await ChangeAsync(db => new SettingsStore(db).ChangeAsync(
            new ReminderSettings { SevenDays = false, ThreeDaysSubject = "{{don_vi}} còn ba ngày" }, Guid.Empty, Core.Organisation.SystemUser.Instance, PortalFactory.Start.UtcDateTime, CancellationToken.None));

        await PlayThroughAsync(new(2022, 10, 18));

        Assert.Equal(3, _sent.Count);
        Assert.Contains("18/10 08:00  vanphong  Văn phòng Sở còn ba ngày", _sent);
        await using var after = _portal.NewContext();
        Assert.Equal(4, await after.Reminders.CountAsync(reminder => reminder.Outcome == ReminderOutcome.SwitchedOff && reminder.Rung == ReminderRung.SevenDays));
    }

    /// <summary>Runs the jobs at 07:59, 08:00, 10:59, 11:00 and 17:00 of each day that is left up to and with the day.</summary>
    private async Task PlayThroughAsync(DateOnly lastDay)
    {
        TimeOnly[] moments = [new(7, 59), new(8, 0), new(10, 59), new(11, 0), new(17, 0)];
        for (var day = VietnamTime.DateOf(_portal.Time.GetUtcNow().UtcDateTime); day <= lastDay; day = day.AddDays(1))
        {
            foreach (var moment in moments.Select(time => VietnamTime.ToUtc(day, time)).Where(moment => moment >= _portal.Time.GetUtcNow().UtcDateTime))
            {
                _portal.Time.Advance(moment - _portal.Time.GetUtcNow().UtcDateTime);
                await _portal.RunAsync<ReminderJob>();
                await _portal.RunAsync<SendMailJob>();
                var time = VietnamTime.ToLocal(moment).ToString("dd/MM HH:mm", CultureInfo.InvariantCulture);
                _sent.AddRange(_portal.Mails().Select(mail => $"{time}  {mail.To.Mailboxes.Single().Address.Split('@')[0],-8}  {mail.Subject}").Order(StringComparer.Ordinal));
                _portal.Forget();
            }
        }
    }

    private async Task<Workshop> ArrangeAsync()
    {
        await using var db = _portal.NewContext();
        return IssuedWorkshop.Add(db);
    }

    private async Task ChangeAsync(Func<PortalDbContext, object> change)
    {
        await using var db = _portal.NewContext();
        if (change(db) is Task task)
            await task;
        await db.SaveChangesAsync();
    }

    private static async Task ExtendAsync(PortalDbContext db, Workshop workshop, string userName, DateOnly through)
    {
        var person = IssuedWorkshop.Person(db, userName);
        (await db.Workshops.Include(found => found.Extensions).SingleAsync(found => found.Id == workshop.Id))
            .Extend(person.UnitId, new Deadline(through, DeadlineReading.Through), "Đi công tác", person.Id, PortalFactory.Start.UtcDateTime);
    }

    private static async Task ReturnAsync(PortalDbContext db, string userName, DateOnly until)
    {
        var unitId = IssuedWorkshop.Person(db, userName).UnitId;
        (await db.Contributions.SingleAsync(contribution => contribution.UnitId == unitId && contribution.Status == ContributionStatus.Submitted))
            .Return("Bổ sung số liệu", until, new DateOnly(2022, 10, 18));
    }

    private static DateTime At(DateOnly day, int hour) => VietnamTime.ToUtc(day, new TimeOnly(hour, 0));
}
