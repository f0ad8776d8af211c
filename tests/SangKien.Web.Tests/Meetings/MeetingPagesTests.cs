using System.Net;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Meetings;

public sealed class MeetingPagesTests : IDisposable
{
    private readonly CompiledPortal _portal = new();

    private string Page => $"/hoi-thao/{_portal.WorkshopId}/thoi-gian-dia-diem";

    private Meeting Meeting
    {
        get
        {
            using var db = _portal.NewContext();
            return db.Workshops.Single().Meeting;
        }
    }

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_office_fixes_day_and_hall_and_everybody_sees_it()
    {
        var office = _portal.As(TestOrganisation.Office);
        var form = await office.GetAsync($"{Page}/an-dinh");
        Assert.Equal("Hội trường tầng 5", form.GetElementById("Venue")!.GetAttribute("value"));

        var answer = await office.PostAsync(form, Fixed());
        var page = await _portal.As(TestOrganisation.UnitStaff).GetAsync((await office.FollowAsync(answer)).Location.PathName);

        using var db = _portal.NewContext();
        Assert.Equal(db.People.Count() - 1, db.Notifications.Count(told => told.Text.Contains("từ 8 giờ 00") && told.Link == Page));
        Assert.Equal(db.People.Count() - 1, db.OutboxMails.Count());
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Từ 8 giờ 00 đến 11 giờ 30, thứ Sáu, ngày 28/10/2022", text, StringComparison.Ordinal);
        Assert.Contains("Hội trường tầng 3", text, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href$='/an-dinh']"));
        Assert.Contains("Ấn định thời gian, địa điểm hội thảo: từ 8 giờ 00", page.QuerySelector(".sk-timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_follows_each_change_until_it_is_cancelled()
    {
        var office = _portal.As(TestOrganisation.Office);
        Assert.Equal(HttpStatusCode.NotFound, await office.StatusAsync($"{Page}/hoi-thao.ics"));
        await office.PostAsync($"{Page}/an-dinh", Fixed());
        var first = await CalendarAsync();
        await office.PostAsync($"{Page}/an-dinh", Fixed("29/10/2022", "Trùng lịch của tỉnh"));
        var moved = await CalendarAsync();
        await office.PostAsync($"{Page}/huy", new { Reason = "Thôi tổ chức" });
        var cancelled = await CalendarAsync();

        Assert.Contains("SEQUENCE:1\r\nDTSTART:20221028T010000Z\r\nDTEND:20221028T043000Z", first, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:2\r\nDTSTART:20221029T010000Z", moved, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:3", cancelled, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED", cancelled, StringComparison.Ordinal);
        Assert.Single(new[] { first, moved, cancelled }.Select(file => file.Split("UID:")[1].Split("\r\n")[0]).Distinct());
    }

    [Fact]
    public async Task A_change_without_reason_is_refused_and_what_was_typed_is_kept()
    {
        var office = _portal.As(TestOrganisation.Office);
        await office.PostAsync($"{Page}/an-dinh", Fixed());

        var answer = await office.PostAsync($"{Page}/an-dinh", Fixed("29/10/2022"));
        var stop = await office.PostAsync($"{Page}/huy", new { Reason = " " });

        Assert.Equal(["Cần nêu lý do thay đổi thời gian, địa điểm."], answer.Refusals);
        Assert.Equal("29/10/2022", answer.Page!.GetElementById("On")!.GetAttribute("value"));
        Assert.Equal(["Cần nêu lý do."], stop.Refusals);
        Assert.Equal((MeetingStatus.Fixed, 1), (Meeting.Status, Meeting.Sequence));
    }

    [Fact]
    public async Task Two_who_change_it_at_once_do_not_overwrite_each_other()
    {
        var (one, two) = (_portal.As(TestOrganisation.Office), _portal.As(TestOrganisation.Office));
        var (first, second) = (await one.GetAsync($"{Page}/an-dinh"), await two.GetAsync($"{Page}/an-dinh"));

        await one.PostAsync(first, Fixed());
        var late = await two.PostAsync(second, Fixed("31/10/2022", "Bản cũ"));

        Assert.Contains("vừa được người khác lưu", Assert.Single(late.Refusals), StringComparison.Ordinal);
        Assert.Equal(1, Meeting.Sequence);
    }

    [Fact]
    public async Task Nobody_but_the_office_changes_it_and_nobody_sees_what_is_not_there()
    {
        var token = (await _portal.As(TestOrganisation.Office).GetAsync($"{Page}/hoan")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt, TestOrganisation.Director, TestOrganisation.Administrator })
        {
            foreach (var address in new[] { "/an-dinh", "/hoan", "/huy" })
            {
                Assert.NotEqual(HttpStatusCode.OK, await _portal.As(account).StatusAsync(Page + address));
                await _portal.As(account).PostRawAsync(Page + address, [new("Reason", "Trái phép"), new("__RequestVerificationToken", token)]);
            }
        }

        Assert.Equal(0, Meeting.Sequence);
        foreach (var address in new[] { "", "/hoi-thao.ics", "/an-dinh", "/hoan", "/huy" })
            Assert.Equal(HttpStatusCode.NotFound, await _portal.As(TestOrganisation.Office).StatusAsync($"/hoi-thao/999/thoi-gian-dia-diem{address}"));
        Assert.Equal(HttpStatusCode.Redirect, await _portal.Stranger().StatusAsync(Page));
    }

    private static object Fixed(string on = "28/10/2022", string reason = "") => new { On = on, StartsAt = "8:00", EndsAt = "11:30", Venue = "Hội trường tầng 3", Reason = reason };

    private async Task<string> CalendarAsync()
    {
        using var response = await _portal.As(TestOrganisation.UnitStaff).SendAsync($"{Page}/hoi-thao.ics");
        Assert.Equal("text/calendar", response.Content.Headers.ContentType!.MediaType);
        return await response.Content.ReadAsStringAsync();
    }
}
