using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Notifications;

public sealed class BellTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_person_sees_his_own_notifications_opens_one_and_reads_the_rest()
    {
        await TellAsync(TestOrganisation.UnitStaff, 3);
        await TellAsync(TestOrganisation.OtherUnitStaff, 1);
        var browser = _portal.As(TestOrganisation.UnitStaff);
        var page = await browser.GetAsync("/thong-bao");
        Assert.Equal("3", page.QuerySelector("#chuong b")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll(".sk-news > li").Length);

        var open = page.QuerySelector("form[action$='/mo']")!.GetAttribute("action")!;
        Assert.Equal("/nhiem-vu", (await browser.PostAsync(page, new { }, action: open)).Location);
        Assert.Equal("2", (await browser.GetAsync("/thong-bao")).QuerySelector("#chuong b")!.TextContent);
        await browser.PostAsync("/thong-bao", new { }, action: "/thong-bao/doc-het");

        Assert.Null((await browser.GetAsync("/thong-bao")).QuerySelector("#chuong b"));
        Assert.Equal("1", (await _portal.As(TestOrganisation.OtherUnitStaff).GetAsync("/thong-bao")).QuerySelector("#chuong b")!.TextContent);
    }

    [Fact]
    public async Task Somebody_elses_notification_is_not_found()
    {
        await TellAsync(TestOrganisation.OtherUnitStaff, 1);
        await TellAsync(TestOrganisation.UnitStaff, 1);
        await using var db = _portal.NewContext();
        var theirs = await db.Notifications.Where(told => told.Person.FullName == "Phạm Văn Tuấn").Select(told => told.Id).SingleAsync();
        var browser = _portal.As(TestOrganisation.UnitStaff);
        var page = await browser.GetAsync("/thong-bao");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostRawAsync($"/thong-bao/{theirs}/mo", [new("__RequestVerificationToken", token)])).Status);
        Assert.Null((await db.Notifications.AsNoTracking().SingleAsync(told => told.Id == theirs)).ReadAtUtc);
    }

    [Fact]
    public async Task The_page_and_the_bell_cost_a_fixed_number_of_queries()
    {
        await TellAsync(TestOrganisation.UnitStaff, 1);
        var browser = _portal.As(TestOrganisation.UnitStaff);
        await browser.GetAsync("/thong-bao");
        var few = await _portal.Sql.CountAsync(() => browser.GetAsync("/thong-bao"));
        await TellAsync(TestOrganisation.UnitStaff, 60);

        Assert.Equal(few, await _portal.Sql.CountAsync(() => browser.GetAsync("/thong-bao")));
        Assert.Equal(25, (await browser.GetAsync("/thong-bao?trang=2")).QuerySelectorAll(".sk-news > li").Length);
    }

    [Fact]
    public async Task The_bell_alone_answers_304_until_something_is_told()
    {
        await TellAsync(TestOrganisation.UnitStaff, 1);
        var browser = _portal.As(TestOrganisation.UnitStaff);
        using var first = await browser.SendAsync("/thong-bao/chuong");
        using var again = await browser.SendAsync(AskFor(first.Headers.ETag!.Tag));
        await TellAsync(TestOrganisation.UnitStaff, 1);
        using var changed = await browser.SendAsync(AskFor(first.Headers.ETag!.Tag));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, changed.StatusCode));
    }

    [Fact]
    public async Task The_story_tells_each_role_what_waits_for_it()
    {
        await using (var db = _portal.NewContext())
        {
            var workshop = IssuedWorkshop.Add(db);
            IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff);
        }

        var reader = _portal.As(TestOrganisation.CsShtt);
        Assert.Contains("1 việc chờ xử lý", (await reader.GetAsync("/")).QuerySelector(".sk-nav a[href='/tiep-nhan']")!.TextContent, StringComparison.Ordinal);
        var list = await reader.GetAsync((await reader.SendAsync("/tiep-nhan")).Headers.Location!.OriginalString);
        var read = list.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).First(href => System.Text.RegularExpressions.Regex.IsMatch(href, @"/tham-luan/\d+$"));
        await reader.PostAsync(read, new { Reason = "Bổ sung số liệu", SupplementDueOn = "2022-10-12" }, action: "/tra-lai");

        var told = (await _portal.As(TestOrganisation.UnitStaff).GetAsync("/thong-bao")).QuerySelector(".sk-news")!.TextContent;
        Assert.Contains("Trả lại tham luận để bổ sung đến hết thứ Tư, ngày 12/10/2022: Bổ sung số liệu", told, StringComparison.Ordinal);
        Assert.Equal(0, (await _portal.As(TestOrganisation.OtherUnitStaff).GetAsync("/thong-bao")).QuerySelectorAll(".sk-news > li").Length);
        await using var after = _portal.NewContext();
        Assert.Equal("Trần Minh Đức", await after.OutboxMails.Select(mail => mail.Person.FullName).SingleAsync());
    }

    private static HttpRequestMessage AskFor(string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/thong-bao/chuong");
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return request;
    }

    private async Task TellAsync(string userName, int times)
    {
        await using var db = _portal.NewContext();
        int[] ids = [IssuedWorkshop.Person(db, userName).Id];
        for (var time = 1; time <= times; time++)
            await db.TellAsync(db.PeopleWithIds(ids), new News($"Tin {time}", "/nhiem-vu"), SystemUser.Instance, PortalFactory.Start.UtcDateTime, CancellationToken.None);
        await db.SaveChangesAsync();
    }
}
