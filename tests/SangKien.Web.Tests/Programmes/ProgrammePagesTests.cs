using System.Net;
using AngleSharp.Html.Dom;
using SangKien.Core.Common;
using SangKien.Core.Discussion;
using SangKien.Core.Programmes;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Programmes;

public sealed class ProgrammePagesTests : IDisposable
{
    private const string Secret = "Mục chưa công bố <svg onload=alert(1)>";

    private readonly CompiledPortal _portal = new();
    private readonly Browser _drafter;

    public ProgrammePagesTests() => _drafter = _portal.As(TestOrganisation.CsShtt);

    private string Page => $"/hoi-thao/{_portal.WorkshopId}/chuong-trinh";

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_suggestion_is_made_from_the_plan_and_what_was_accepted()
    {
        var page = await _drafter.FollowAsync(await _drafter.PostAsync(Page, new { }, "/goi-y"));

        var titles = Titles(page);
        Assert.Equal("Đón tiếp đại biểu, phát tài liệu", titles[0]);
        Assert.Equal(["Tham luận: Tham luận của Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ"], titles.Where(title => title.StartsWith("Tham luận", StringComparison.Ordinal)));
        Assert.Contains("Giám đốc Sở", page.QuerySelector(".sk-programme")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/goi-y']"));
    }

    [Fact]
    public async Task Items_are_added_changed_moved_and_removed()
    {
        await AddAsync("Khai mạc", 10);
        await AddAsync("Đề dẫn", 20);
        var last = await AddAsync("Bế mạc", 5);

        var page = await _drafter.GetAsync(Page);
        await _drafter.PostRawAsync($"{Page}/sap-xep", [new("itemId", $"{last}"), new("place", "1"), new("__RequestVerificationToken", Token(page))]);
        Assert.Equal(["Bế mạc", "Khai mạc", "Đề dẫn"], Titles(await _drafter.GetAsync(Page)));

        await _drafter.PostAsync($"{Page}/muc/{last}", new { Title = "Kết thúc", Minutes = "15" }, $"/muc/{last}");
        var changed = await _drafter.GetAsync(Page);
        Assert.Equal(["8:00 – 8:15", "8:15 – 8:25", "8:25 – 8:45"], Hours(changed));

        await _drafter.PostAsync($"{Page}/muc/{last}", new { }, "/xoa");
        Assert.Equal(["Khai mạc", "Đề dẫn"], Titles(await _drafter.GetAsync(Page)));
    }

    [Fact]
    public async Task Two_who_move_at_once_both_move()
    {
        var ids = new List<int>();
        foreach (var title in new[] { "A", "B", "C", "D" })
            ids.Add(await AddAsync(title, 10));
        var token = Token(await _drafter.GetAsync(Page));

        await Task.WhenAll(ids.Select(id => _drafter.PostRawAsync($"{Page}/sap-xep", [new("itemId", $"{id}"), new("place", "1"), new("__RequestVerificationToken", token)])));

        using var db = _portal.NewContext();
        var orders = db.Set<ProgrammeItem>().Select(item => item.Order).ToList();
        Assert.Equal([1, 2, 3, 4], orders.Order());
        Assert.Equal(4, db.History.Count(entry => entry.Summary.Contains("tới vị trí")));
    }

    [Fact]
    public async Task A_wrong_item_is_refused_and_what_was_typed_is_kept()
    {
        var answer = await _drafter.PostAsync($"{Page}/muc/them", new { Title = "", Minutes = "0", Speaker = "Gõ dở" });

        Assert.Equal(2, answer.Refusals.Count);
        Assert.Equal("Gõ dở", answer.Page!.GetElementById("Speaker")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Only_what_was_accepted_is_presented()
    {
        using var db = _portal.NewContext();
        var draft = db.Contributions.Single(contribution => contribution.Unit.ShortName == "TTr").Id;

        var answer = await _drafter.PostAsync($"{Page}/muc/them", new { Title = "Bài nháp", Minutes = "10", ContributionId = $"{draft}" });

        Assert.Equal(["Tham luận này chưa được tiếp nhận nên chưa đưa vào chương trình được."], answer.Refusals);
    }

    [Fact]
    public async Task A_unit_sees_it_when_it_is_published_and_no_longer_when_that_is_taken_back()
    {
        var unit = _portal.As(TestOrganisation.UnitStaff);
        Fix();
        await AddAsync(Secret, 10);

        foreach (var address in new[] { "", "/trinh-chieu", "/trinh-chieu/noi-dung" })
            Assert.DoesNotContain("chưa công bố <", (await unit.GetAsync(Page + address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await unit.StatusAsync($"{Page}/chuong-trinh.ics"));

        await _drafter.PostAsync(Page, new { }, "/cong-bo");
        foreach (var address in new[] { "", "/trinh-chieu", "/trinh-chieu/noi-dung" })
        {
            var page = await unit.GetAsync(Page + address);
            Assert.Contains(Secret, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("svg[onload]"));
            Assert.Null(page.QuerySelector("[data-up]"));
        }

        using var calendar = await unit.SendAsync($"{Page}/chuong-trinh.ics");
        Assert.Contains("DTSTART:20221028T010000Z\r\nDTEND:20221028T011000Z", await calendar.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using (var db = _portal.NewContext())
            Assert.Equal(db.People.Count() - 1, db.Notifications.Count(told => told.Text.Contains("đã được công bố")));
        await AddAsync("Thảo luận", 20);
        await AddAsync("Bế mạc", 5);
        using (var db = _portal.NewContext())
            Assert.Equal(db.People.Count() - 1, db.Notifications.Count(told => told.Text.Contains("vừa thay đổi")));
        await _drafter.PostAsync(Page, new { }, "/thoi-cong-bo");
        Assert.Empty(Titles(await unit.GetAsync(Page)));
    }

    [Fact]
    public async Task Those_who_registered_to_speak_stand_in_the_suggestion_and_a_postponed_day_takes_all_out_of_the_calendars()
    {
        Fix();
        using (var db = _portal.NewContext())
        {
            var workshop = db.Workshops.Single();
            var person = IssuedWorkshop.Person(db, TestOrganisation.UnitStaff);
            workshop.ArrangeReception(needsHeadConfirmation: false, new DateOnly(2022, 10, 26), longestSpeech: 10);
            db.SpeakerRegistrations.Add(SpeakerRegistration.Register(
                workshop, person.UnitId, new(person.Id, person.FullName, "Chuyên viên", "Số hóa hồ sơ", 7), person.Id, PortalFactory.Start.UtcDateTime));
            db.SaveChanges();
        }

        await _drafter.PostAsync(Page, new { }, "/goi-y");
        using (var db = _portal.NewContext())
        {
            var item = db.Programmes.SelectMany(programme => programme.Items).Single(item => item.Title == "Phát biểu: Số hóa hồ sơ");
            Assert.Equal((7, true), (item.Minutes, item.Speaker.EndsWith(", Chuyên viên", StringComparison.Ordinal)));
            db.Workshops.Single().PostponeMeeting("Bão số 6", PortalFactory.Start.UtcDateTime);
            db.SaveChanges();
        }

        using var calendar = await _drafter.SendAsync($"{Page}/chuong-trinh.ics");
        var text = await calendar.Content.ReadAsStringAsync();
        Assert.Contains("METHOD:CANCEL", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20221028T010000Z", text, StringComparison.Ordinal);
        Assert.DoesNotContain("STATUS:CONFIRMED", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_projector_marks_what_runs_now()
    {
        Fix();
        await AddAsync("Khai mạc", 10);
        await AddAsync("Đề dẫn", 20);
        _portal.Time.SetUtcNow(new DateTimeOffset(2022, 10, 28, 8, 12, 0, TimeSpan.FromHours(7)));

        var page = await _portal.As(TestOrganisation.CsShtt).GetAsync($"{Page}/trinh-chieu");

        Assert.Contains("Đề dẫn", page.QuerySelector("[aria-current=time]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Page}/trinh-chieu/noi-dung", page.QuerySelector("[data-live]")!.GetAttribute("data-live"));
    }

    [Fact]
    public async Task Only_cs_shtt_changes_it_and_only_what_is_there()
    {
        var id = await AddAsync("Khai mạc", 10);
        var token = Token(await _drafter.GetAsync(Page));
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Office, TestOrganisation.Director, TestOrganisation.Administrator })
        {
            foreach (var address in new[] { "/goi-y", "/sap-xep", "/cong-bo", "/muc/them", $"/muc/{id}", $"/muc/{id}/xoa" })
                await _portal.As(account).PostRawAsync(Page + address, [new("itemId", $"{id}"), new("place", "1"), new("Title", "Trái phép"), new("Minutes", "9"), new("Kind", "Other"), new("__RequestVerificationToken", token)]);
        }

        using (var db = _portal.NewContext())
        {
            var programme = db.Programmes.Single();
            Assert.Equal((1, null), (programme.Revision, programme.PublishedAtUtc));
        }

        Assert.Equal(HttpStatusCode.NotFound, await _drafter.StatusAsync($"{Page}/muc/999"));
        foreach (var address in new[] { "", "/trinh-chieu", "/chuong-trinh.ics", "/muc/them", $"/muc/{id}" })
            Assert.Equal(HttpStatusCode.NotFound, await _drafter.StatusAsync($"/hoi-thao/999/chuong-trinh{address}"));
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_items()
    {
        await AddAsync("Mục đầu", 10);
        await _drafter.GetAsync(Page);
        var few = await _portal.Sql.CountAsync(() => _drafter.GetAsync(Page));
        foreach (var number in Enumerable.Range(1, 12))
            await AddAsync($"Mục thêm {number}", 10);

        var many = await _portal.Sql.CountAsync(() => _drafter.GetAsync(Page));

        Assert.Equal(few, many);
        Assert.InRange(few, 1, 8);
    }

    private async Task<int> AddAsync(string title, int minutes)
    {
        await _drafter.FollowAsync(await _drafter.PostAsync($"{Page}/muc/them", new { Kind = "Other", Title = title, Minutes = $"{minutes}" }));
        using var db = _portal.NewContext();
        return db.Set<ProgrammeItem>().Single(item => item.Title == title).Id;
    }

    private void Fix()
    {
        using var db = _portal.NewContext();
        var day = new DateOnly(2022, 10, 28);
        db.Workshops.Single().FixMeeting(VietnamTime.ToUtc(day, new TimeOnly(8, 0)), VietnamTime.ToUtc(day, new TimeOnly(11, 30)), "Hội trường", "", PortalFactory.Start.UtcDateTime);
        db.SaveChanges();
    }

    private static List<string> Titles(IHtmlDocument page) => [.. page.QuerySelectorAll(".sk-programme strong").Select(title => title.TextContent)];

    private static List<string> Hours(IHtmlDocument page) => [.. page.QuerySelectorAll(".sk-hours").Select(hours => hours.FirstChild!.TextContent.Trim())];

    private static string Token(IHtmlDocument page) => page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
