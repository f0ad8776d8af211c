using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Deadlines;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Deadlines;

public sealed class DeadlinePageTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Moving_the_deadline_needs_a_reason_stands_in_the_history_and_is_told()
    {
        var id = Arrange();
        var csShtt = _portal.As(TestOrganisation.CsShtt);
        var page = await csShtt.GetAsync($"/hoi-thao/{id}/han");
        Assert.Contains("“trước ngày 22/10/2022”: nhận đến hết thứ Sáu, ngày 21/10/2022", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var refused = await csShtt.PostAsync(page, new { On = "25/10/2022", Reason = "" }, action: "/doi");
        Assert.Single(refused.Refusals);
        Assert.Equal(new DateOnly(2022, 10, 22), Load(id).ContributionDeadline!.On);
        var moved = await csShtt.PostAsync(page, new { On = "25/10/2022", Reason = "Bão số 6" }, action: "/doi");

        Assert.Equal(HttpStatusCode.Found, moved.Status);
        var workshop = Load(id);
        Assert.Equal((new Deadline(new DateOnly(2022, 10, 25), DeadlineReading.Before), "Bão số 6"), (workshop.ContributionDeadline, workshop.DeadlineReason));
        await using var db = _portal.NewContext();
        var entry = await db.History.SingleAsync(entry => entry.Subject == nameof(Workshop) && entry.Summary.Contains("Bão số 6"));
        Assert.Contains("đến hết thứ Sáu, ngày 21/10/2022", entry.Details, StringComparison.Ordinal);
        var change = Assert.Single(entry.Changes, change => change.Field == "ContributionDeadline.On");
        Assert.Equal(("22/10/2022", "25/10/2022"), (change.Before, change.After));
        Assert.Contains("Hội thảo, hạn nộp tham luận, ngày", (await _portal.As(TestOrganisation.Administrator).GetAsync("/quan-tri/nhat-ky")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var told = await db.Notifications.Where(news => news.Text.Contains("Bão số 6")).Select(news => news.PersonId).ToListAsync();
        Assert.Contains(IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).Id, told);
        Assert.DoesNotContain(IssuedWorkshop.Person(db, TestOrganisation.CsShtt).Id, told);
        Assert.Contains("Bão số 6", (await csShtt.GetAsync($"/hoi-thao/{id}/han")).QuerySelector(".sk-note")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("04/10/2022", "Lý do")]
    [InlineData("22/10/2022", "Lý do")]
    [InlineData("", "Lý do")]
    [InlineData("31/12/9999", "Lý do")]
    [InlineData("25/10/0222", "Lý do")]
    public async Task A_day_that_has_passed_or_is_the_same_is_refused(string day, string reason)
    {
        var id = Arrange();

        var answer = await _portal.As(TestOrganisation.CsShtt).PostAsync($"/hoi-thao/{id}/han", new { On = day, Reason = reason }, action: "/doi");

        Assert.NotEmpty(answer.Refusals);
        Assert.Equal(1, Load(id).DeadlineSequence);
    }

    [Fact]
    public async Task Late_policy_and_grace_are_settings_of_the_workshop()
    {
        var id = Arrange();
        var csShtt = _portal.As(TestOrganisation.CsShtt);

        await csShtt.PostAsync($"/hoi-thao/{id}/han", new { Policy = nameof(LatePolicy.AcceptAsLate), GraceMinutes = "15" }, action: "/sau-han");
        var refused = await csShtt.PostAsync($"/hoi-thao/{id}/han", new { GraceMinutes = "-1" }, action: "/sau-han");

        Assert.Equal((LatePolicy.AcceptAsLate, 15), (Load(id).LatePolicy, Load(id).GraceMinutes));
        Assert.Single(refused.Refusals);
    }

    [Fact]
    public async Task Two_who_change_the_late_rules_at_once_do_not_overwrite_each_other_unseen()
    {
        var id = Arrange();
        var browsers = new[] { _portal.As(TestOrganisation.CsShtt), _portal.As(TestOrganisation.SecondCsShtt) };
        var pages = await Task.WhenAll(browsers.Select(browser => browser.GetAsync($"/hoi-thao/{id}/han")));

        var answers = await Task.WhenAll(browsers.Select((browser, index) => browser.PostAsync(pages[index], new { GraceMinutes = $"{index + 5}" }, action: "/sau-han")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Found);
        Assert.Single(answers, answer => answer.Refusals.Count == 1);
    }

    [Fact]
    public async Task The_calendar_file_holds_the_own_units_cutoff_in_folded_lines()
    {
        var id = Arrange();
        using (var db = _portal.NewContext())
        {
            var workshop = db.Workshops.Include(found => found.Extensions).Single(found => found.Id == id);
            var person = IssuedWorkshop.Person(db, TestOrganisation.UnitStaff);
            workshop.Extend(person.UnitId, new(new DateOnly(2022, 10, 25), DeadlineReading.Through), "Đi công tác", person.Id, PortalFactory.Start.UtcDateTime);
            db.SaveChanges();
        }

        var (own, other) = (await CalendarAsync(TestOrganisation.UnitStaff, id), await CalendarAsync(TestOrganisation.OtherUnitStaff, id));

        Assert.Contains("DTEND:20221025T170000Z", own, StringComparison.Ordinal);
        Assert.Contains("DTEND:20221021T170000Z", other, StringComparison.Ordinal);
        Assert.All(own.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("SEQUENCE:2", own, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, await _portal.Stranger().StatusAsync($"/hoi-thao/{id}/han/tham-luan.ics"));
        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.UnitStaff).StatusAsync("/hoi-thao/9999/han/tham-luan.ics"));
    }

    [Fact]
    public async Task Cs_shtt_gets_every_units_deadline_in_one_calendar_and_nobody_else_does()
    {
        var id = Arrange();
        using (var db = _portal.NewContext())
        {
            var workshop = db.Workshops.Include(found => found.Extensions).Single(found => found.Id == id);
            var person = IssuedWorkshop.Person(db, TestOrganisation.UnitStaff);
            workshop.Extend(person.UnitId, new(new DateOnly(2022, 10, 25), DeadlineReading.Through), "Đi công tác", person.Id, PortalFactory.Start.UtcDateTime);
            db.SaveChanges();
        }

        using var answer = await _portal.As(TestOrganisation.CsShtt).SendAsync($"/hoi-thao/{id}/han/cac-don-vi.ics");

        var calendar = (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Equal(2, calendar.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("DTEND:20221021T170000Z", calendar, StringComparison.Ordinal);
        Assert.Contains("DTEND:20221025T170000Z", calendar, StringComparison.Ordinal);
        Assert.Contains("Lý do gia hạn: Đi công tác", calendar, StringComparison.Ordinal);
        Assert.Contains("Văn phòng Sở", calendar, StringComparison.Ordinal);
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Administrator })
            Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(account).StatusAsync($"/hoi-thao/{id}/han/cac-don-vi.ics"));
        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.CsShtt).StatusAsync("/hoi-thao/9999/han/cac-don-vi.ics"));
        Assert.Contains("Đặt riêng cho từng hội thảo", (await _portal.As(TestOrganisation.Administrator).GetAsync("/quan-tri/cai-dat")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_cs_shtt_changes_deadlines()
    {
        var id = Arrange();
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Office, TestOrganisation.Director, TestOrganisation.Administrator })
            Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(account).StatusAsync($"/hoi-thao/{id}/han"));
        Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.CsShtt).StatusAsync("/hoi-thao/9999/han"));
    }

    private async Task<string> CalendarAsync(string account, int id)
    {
        using var answer = await _portal.As(account).SendAsync($"/hoi-thao/{id}/han/tham-luan.ics");
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }

    private int Arrange()
    {
        using var db = _portal.NewContext();
        return IssuedWorkshop.Add(db).Id;
    }

    private Workshop Load(int id)
    {
        using var db = _portal.NewContext();
        return db.Workshops.Single(workshop => workshop.Id == id);
    }
}
