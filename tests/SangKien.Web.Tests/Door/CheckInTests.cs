using System.Net;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Web.Tests.Delegates;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Door;

public sealed class CheckInTests : IDisposable
{
    private readonly DelegatePortal _portal = new();

    private string Door => $"/hoi-thao/{_portal.WorkshopId}/diem-danh";

    public void Dispose() => _portal.Dispose();

    [Theory, InlineData("nguy d", "Nguyễn Đức Kiên"), InlineData("HANH", DelegatePortal.Guest), InlineData("thanh tra", "Phạm Văn Tuấn")]
    public async Task A_few_letters_without_marks_find_somebody(string letters, string expected)
    {
        var page = await _portal.Office.GetAsync($"{Door}?tim={letters}");

        Assert.Equal([expected], page.QuerySelectorAll(".sk-cols > div .sk-list strong").Select(name => name.TextContent));
    }

    [Fact]
    public async Task The_counter_follows_and_a_second_door_is_told_when()
    {
        var page = await _portal.Office.GetAsync($"{Door}?tim=hanh");
        var person = _portal.Delegate(DelegatePortal.Guest);
        _portal.Time.Advance(TimeSpan.FromMinutes(3));

        var done = await _portal.Office.FollowAsync(await _portal.Office.PostAsync(page, new { }, $"/{person.Id}"));
        Assert.Contains("Đã ghi có mặt: Đỗ Thị Hạnh, Sở Nội vụ.", done.QuerySelector(".sk-flash")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1 / 9 có mặt", done.QuerySelector(".sk-clock")!.TextContent.Trim());

        var again = await _portal.Office.FollowAsync(await _portal.Office.PostAsync(page, new { }, $"/{person.Id}"));
        Assert.Contains("đã được ghi có mặt lúc 8 giờ 03", again.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1 / 9 có mặt", (await _portal.Office.GetAsync(Door)).QuerySelector(".sk-clock")!.TextContent.Trim());
    }

    [Fact]
    public async Task Two_doors_at_once_count_everybody_once()
    {
        foreach (var number in Enumerable.Range(1, 40))
            _portal.AddPerson($"Người Thứ {number:00}");
        await _portal.Office.PostAsync($"{_portal.List}/lap-danh-sach", new { });
        var ids = Ids();
        var (one, two) = (_portal.As(TestOrganisation.Office), _portal.As(TestOrganisation.Office));
        var (first, second) = (Token(await one.GetAsync(Door)), Token(await two.GetAsync(Door)));

        await Task.WhenAll(
            Task.WhenAll(ids.Select(id => one.PostRawAsync($"{Door}/{id}", [new("__RequestVerificationToken", first)]))),
            Task.WhenAll(ids.Reverse().Select(id => two.PostRawAsync($"{Door}/{id}", [new("__RequestVerificationToken", second)]))));

        using var db = _portal.NewContext();
        Assert.Equal(ids.Length, db.Delegates.Count(person => person.Status == DelegateStatus.CheckedIn));
        Assert.Equal(ids.Length, db.History.Count(entry => entry.Summary.StartsWith("Ghi có mặt")));
    }

    [Fact]
    public async Task A_badge_checks_in_by_its_code_and_a_personal_link_does_not()
    {
        var person = _portal.Delegate(DelegatePortal.Guest);

        var wrong = await _portal.Office.PostAsync(Door, new { Code = person.ReplyCode }, "/the");
        await _portal.Office.PostAsync(Door, new { Code = $" {person.BadgeCode.ToUpperInvariant()}\t" }, "/the");

        Assert.Contains("không có trong danh sách", Assert.Single(wrong.Refusals), StringComparison.Ordinal);
        Assert.Equal((DelegateStatus.CheckedIn, CheckInMeans.Badge), (_portal.Delegate(DelegatePortal.Guest).Status, _portal.Delegate(DelegatePortal.Guest).CheckedInBy));
    }

    [Fact]
    public async Task The_paper_sheet_is_keyed_in_by_its_numbers()
    {
        var answer = await _portal.Office.PostAsync($"{Door}/danh-sach-giay", new { Numbers = "1, 3 - 4;9" });
        var twice = await _portal.Office.FollowAsync(await _portal.Office.PostAsync($"{Door}/danh-sach-giay", new { Numbers = "1-2" }));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("Đã ghi có mặt 1 đại biểu: Đỗ Thị Hạnh.", twice.QuerySelector(".sk-flash")!.TextContent, StringComparison.Ordinal);
        using var db = _portal.NewContext();
        Assert.Equal(
            ["Nguyễn Đức Kiên", DelegatePortal.Guest, DelegatePortal.HostileGuest, "Hoàng Thị Mai", "Phạm Văn Tuấn"],
            db.Delegates.Where(person => person.Status == DelegateStatus.CheckedIn).InProtocolOrder().Select(person => person.FullName));
    }

    [Theory, InlineData("0"), InlineData("10"), InlineData("5-3"), InlineData("a"), InlineData("1-2-3"), InlineData("99999999999")]
    public async Task A_number_that_is_not_on_the_sheet_is_refused_and_nobody_is_marked(string numbers)
    {
        var answer = await _portal.Office.PostAsync($"{Door}/danh-sach-giay", new { Numbers = $"1 {numbers}" });

        Assert.Contains("không phải là số thứ tự", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal($"1 {numbers}", answer.Page!.GetElementById("Numbers")!.GetAttribute("value"));
        Assert.Equal(DelegateStatus.Invited, _portal.Delegate("Nguyễn Đức Kiên").Status);
    }

    [Fact]
    public async Task Who_comes_after_the_fixed_hour_is_late()
    {
        using (var db = _portal.NewContext())
        {
            var day = new DateOnly(2022, 10, 5);
            db.Workshops.Single().FixMeeting(VietnamTime.ToUtc(day, new TimeOnly(9, 0)), VietnamTime.ToUtc(day, new TimeOnly(11, 0)), "Hội trường", "", PortalFactory.Start.UtcDateTime);
            db.SaveChanges();
        }

        await _portal.Office.PostAsync($"{Door}/danh-sach-giay", new { Numbers = "1" });
        _portal.Time.Advance(TimeSpan.FromMinutes(61));
        await _portal.Office.PostAsync($"{Door}/danh-sach-giay", new { Numbers = "2" });

        var count = (await _portal.Office.GetAsync(Door)).GetElementById("so-lieu")!;
        Assert.Contains("Đến muộn: 1. Báo vắng: 0. Chưa đến: 7.", count.TextContent, StringComparison.Ordinal);
        Assert.Contains("9:01 (muộn)", count.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_live_counter_answers_only_when_it_changed()
    {
        using var first = await _portal.Office.SendAsync($"{Door}/so-lieu");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Door}/so-lieu");
        request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.Tag);
        using var same = await _portal.Office.SendAsync(request);
        await _portal.Office.PostAsync($"{Door}/danh-sach-giay", new { Numbers = "1" });
        using var after = new HttpRequestMessage(HttpMethod.Get, $"{Door}/so-lieu");
        after.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.Tag);
        using var changed = await _portal.Office.SendAsync(after);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (same.StatusCode, changed.StatusCode));
    }

    [Fact]
    public async Task A_mistake_is_undone()
    {
        var person = _portal.Delegate(DelegatePortal.Guest);
        await _portal.Office.PostAsync($"{Door}?tim=hanh", new { }, $"/{person.Id}");

        await _portal.Office.PostAsync($"{Door}?tim=hanh", new { }, $"/{person.Id}/bo");

        Assert.Equal(DelegateStatus.Confirmed, _portal.Delegate(DelegatePortal.Guest).Status);
    }

    [Fact]
    public async Task Nobody_but_the_office_stands_at_the_door()
    {
        var person = _portal.Delegate(DelegatePortal.Guest);
        var token = Token(await _portal.Office.GetAsync(Door));
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt, TestOrganisation.Director, TestOrganisation.Administrator })
        {
            foreach (var address in new[] { "", "?tim=hanh", "/so-lieu", "/danh-sach-giay" })
                Assert.NotEqual(HttpStatusCode.OK, await _portal.As(account).StatusAsync(Door + address));
            foreach (var address in new[] { $"/{person.Id}", "/the", "/danh-sach-giay" })
                await _portal.As(account).PostRawAsync(Door + address, [new("Code", person.BadgeCode), new("Numbers", "1-9"), new("__RequestVerificationToken", token)]);
        }

        using var db = _portal.NewContext();
        Assert.Equal(0, db.Delegates.Count(known => known.Status == DelegateStatus.CheckedIn));
        Assert.Equal(HttpStatusCode.NotFound, await _portal.Office.StatusAsync("/hoi-thao/999/diem-danh"));
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.Office.PostRawAsync($"/hoi-thao/999/diem-danh/{person.Id}", [new("__RequestVerificationToken", token)])).Status);
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_people()
    {
        await _portal.Office.GetAsync($"{Door}?tim=n");
        var few = await _portal.Sql.CountAsync(() => _portal.Office.GetAsync($"{Door}?tim=hanh"));
        var many = await _portal.Sql.CountAsync(() => _portal.Office.GetAsync($"{Door}?tim=n"));

        Assert.Equal(few, many);
        Assert.InRange(few, 1, 10);
    }

    private int[] Ids()
    {
        using var db = _portal.NewContext();
        return [.. db.Delegates.Select(person => person.Id)];
    }

    private static string Token(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
