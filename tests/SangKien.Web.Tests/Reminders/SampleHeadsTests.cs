using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Data.SampleData;
using SangKien.Core.Issuing;
using SangKien.Core.Reviewing;
using SangKien.Web.Features.Reminders;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Reminders;

/// <summary>The sample data as anybody meets them who tries the portal: each unit has a contact ("dv.…") and a head ("truong.…").</summary>
public sealed class SampleHeadsTests : IAsyncDisposable
{
    private readonly SamplePortal _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task One_day_before_the_end_the_head_of_each_unit_that_has_not_sent_is_reminded_beside_its_contact()
    {
        string[] owing = ["chicuc", "csshtt", "khtc", "kythuat", "qlcn", "thanhtra", "ungdung", "vanphong"];
        var contacts = owing.Select(unit => $"dv.{unit}").ToList();

        Assert.Equal(contacts, await RemindedAsync(new(2022, 10, 12)));
        Assert.Equal(contacts, await RemindedAsync(new(2022, 10, 18)));
        Assert.Equal([.. contacts, .. owing.Select(unit => $"truong.{unit}")], await RemindedAsync(new(2022, 10, 20)));

        const string subject = "Nhắc nộp ý kiến tham luận: còn 1 ngày làm việc";
        var head = _portal.As("truong.qlcn");
        Assert.Contains(subject, (await head.GetAsync("/thong-bao")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nộp", (await head.GetAsync($"/hoi-thao/{_portal.WorkshopId}/tham-luan")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(subject, (await _portal.As("truong.qlkh").GetAsync("/thong-bao")).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The accounts that are reminded at 8:00 of the day.</summary>
    private async Task<List<string>> RemindedAsync(DateOnly day)
    {
        await _portal.RunAsync<ReminderJob>();
        var moment = VietnamTime.ToUtc(day, new TimeOnly(8, 0));
        _portal.Time.Advance(moment - _portal.Time.GetUtcNow().UtcDateTime);
        await _portal.RunAsync<ReminderJob>();
        await using var db = _portal.NewContext();
        var accounts = await db.Notifications.Where(told => told.CreatedAtUtc == moment).Join(db.Users, told => told.PersonId, user => user.PersonId, (told, user) => user.UserName!).ToListAsync();
        return [.. accounts.Order(StringComparer.Ordinal)];
    }

    /// <summary>The sample data with its plan issued; Phòng Quản lý Khoa học has sent.</summary>
    private sealed class SamplePortal() : PortalFactory(Fill)
    {
        public int WorkshopId
        {
            get
            {
                using var db = NewContext();
                return db.Workshops.Single().Id;
            }
        }

        protected override Dictionary<string, string?> Settings() => new(base.Settings()) { ["SampleData"] = "true" };

        private static void Fill(PortalDbContext db)
        {
            var now = Start.UtcDateTime;
            SampleLoader.LoadAsync(db, now, CancellationToken.None).GetAwaiter().GetResult();
            var (director, drafter) = (IssuedWorkshop.Person(db, "lanhdao"), IssuedWorkshop.Person(db, "csshtt"));
            var plan = db.Plans.Include(plan => plan.Workshop).Single();
            plan.Submit(new ReviewRequest(drafter.Id, drafter.Id, drafter.Id), director, now);
            plan.Approve(1, director, director, now);
            plan.Issue(IssuedDocument.Create(plan.Workshop, new(15, plan.Content.Symbol, new DateOnly(2022, 10, 5), now), new("Kế hoạch", plan.Content.Subject, director.FullName, "", ""), Guid.NewGuid().ToString("N")), director);
            db.UnitTasks.AddRange(TaskMaker.Make(plan, [.. db.Units.Where(unit => unit.IsActive)]));
            db.SaveChanges();
            IssuedWorkshop.Submitted(db, plan.Workshop, "dv.qlkh");
        }
    }
}
