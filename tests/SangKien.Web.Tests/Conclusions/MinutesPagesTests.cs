using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Discussion;
using SangKien.Core.Organisation;
using SangKien.Web.Features.Shared;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Conclusions;

public sealed class MinutesPagesTests(ConcludedPortal portal) : IClassFixture<ConcludedPortal>
{
    [Fact]
    public async Task They_are_drafted_from_the_door_and_signed_by_two()
    {
        await using var db = portal.NewContext();
        var workshop = ConcludedWorkshop.Held(db);
        var (came, stayed) = (WorkshopDelegate.FromPerson(workshop, IssuedWorkshop.Person(db, TestOrganisation.UnitStaff)), WorkshopDelegate.FromPerson(workshop, IssuedWorkshop.Person(db, TestOrganisation.OtherUnitStaff)));
        came.CheckIn(CheckInMeans.Search, ConcludedWorkshop.Monday.UtcDateTime);
        stayed.Decline("Đi công tác");
        db.Delegates.AddRange(came, stayed);
        await db.SaveChangesAsync();
        var (address, secretary, chair) = ($"/hoi-thao/{workshop.Id}/bien-ban", portal.As(TestOrganisation.Office), portal.As(TestOrganisation.Director));

        Found(await secretary.PostAsync(address, new { }, action: "/lap"));
        var draft = await secretary.GetAsync(address);
        Assert.Contains("Có mặt: 01/02 đại biểu", draft.QuerySelector("[name=Attendance]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("- Phạm Văn Tuấn, Thanh tra Sở (đi công tác)", draft.QuerySelector("[name=Attendance]")!.TextContent, StringComparison.Ordinal);
        Found(await secretary.PostAsync(draft, new { EndedAt = "11:30", Course = "Khai mạc\r\nThảo luận" }, action: "/bien-ban"));
        Assert.Equal(HttpStatusCode.OK, (await chair.PostRawAsync($"{address}/ky-chu-toa", [.. FormOf(await chair.GetAsync("/tai-khoan/doi-mat-khau")), new("Version", $"{Guid.NewGuid()}")])).Status);
        Found(await secretary.PostAsync(address, new { }, action: "/ky-thu-ky"));
        Found(await chair.PostAsync(address, new { }, action: "/ky-chu-toa"));

        var minutes = await db.Minutes.SingleAsync(known => known.WorkshopId == workshop.Id);
        Assert.Equal((MinutesStatus.SignedByBoth, minutes.Text.Sha256()), (minutes.Status, minutes.SignedSha256));
        var locked = await secretary.GetAsync(address);
        Assert.Null(locked.QuerySelector("[name=Course]"));
        Assert.Equal(HttpStatusCode.OK, await chair.StatusAsync($"{address}/van-ban.pdf"));
        Assert.Equal(HttpStatusCode.OK, await chair.StatusAsync($"{address}/van-ban.docx"));
    }

    [Fact]
    public async Task Two_who_write_in_different_sections_merge_and_in_the_same_one_choose()
    {
        var address = Address(MinutesStatus.Draft);
        var (one, other) = (portal.As(TestOrganisation.Office), portal.As(TestOrganisation.CsShtt));
        var (mine, theirs) = (await one.GetAsync(address), await other.GetAsync(address));
        Found(await other.PostAsync(theirs, new { Course = "Khai mạc, theo chị Huy", Votes = "- Thống nhất" }, action: "/bien-ban"));
        var answer = await one.PostAsync(mine, new { Course = "Khai mạc, theo Văn phòng", Conclusions = "Đánh giá" }, action: "/bien-ban");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var conflict = Assert.Single(answer.Page!.QuerySelectorAll("[data-conflict]")).TextContent;
        Assert.Contains("theo chị Huy", conflict, StringComparison.Ordinal);
        Assert.Contains("theo Văn phòng", conflict, StringComparison.Ordinal);
        Assert.Equal("Khai mạc, theo Văn phòng", answer.Page.QuerySelector("[name=Course]")!.TextContent.Trim());
        Found(await one.PostAsync(answer.Page, new Dictionary<string, string> { ["Choice[Course]"] = "mine" }, action: "/bien-ban"));
        var text = await TextAsync(address);
        Assert.Equal(("Khai mạc, theo Văn phòng", "- Thống nhất", "Đánh giá"), (text.Course, text.Votes, text.Conclusions));
    }

    [Fact]
    public async Task The_script_saves_in_the_background_and_is_told_of_a_conflict()
    {
        var address = Address(MinutesStatus.Draft);
        var (one, other) = (portal.As(TestOrganisation.Office), portal.As(TestOrganisation.CsShtt));
        var mine = await one.GetAsync(address);
        Found(await other.PostAsync(address, new { Votes = "- Khác" }, action: "/bien-ban"));
        var form = FormFields.Of((AngleSharp.Html.Dom.IHtmlFormElement)mine.QuerySelector("#bien-ban")!, null);
        form.Set("Votes", "- Của tôi");
        form.Set("Course", "Khai mạc muộn");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{address}/tu-luu") { Content = new FormUrlEncodedContent(form.All) };
        using var response = await one.SendAsync(request);

        Assert.Equal(["Biểu quyết"], (await response.Content.ReadFromJsonAsync<SectionsSaved>())!.Conflicts);
        var text = await TextAsync(address);
        Assert.Equal(("- Khác", "Khai mạc muộn"), (text.Votes, text.Course));
    }

    [Theory]
    [InlineData("EndedAt", "06:00", "Giờ kết thúc")]
    [InlineData("StartedAt", "", "giờ bắt đầu")]
    [InlineData("EndedAt", "25:99", "")]
    [InlineData("SecretaryPersonId", "987654", "không còn công tác")]
    public async Task Bad_input_is_refused_and_what_was_typed_stays(string field, string value, string reason)
    {
        var address = Address(MinutesStatus.Draft);
        var answer = await portal.As(TestOrganisation.Office).PostAsync(address, new Dictionary<string, string> { [field] = value, ["Opinions"] = "Chữ không được mất" }, action: "/bien-ban");
        Assert.Contains(reason, string.Join(' ', answer.Refusals), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(answer.Refusals);
        Assert.Equal("Chữ không được mất", answer.Page!.QuerySelector("[name=Opinions]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Opinions_that_a_unit_noted_do_not_reach_the_Office_by_the_minutes()
    {
        await using var db = portal.NewContext();
        var workshop = ConcludedWorkshop.Held(db);
        db.Opinions.Add(Opinion.Note(workshop.Id, null, new Staff(IssuedWorkshop.Person(db, TestOrganisation.UnitStaff)), "Góp ý kín của đơn vị", ConcludedWorkshop.Monday.UtcDateTime));
        await db.SaveChangesAsync();
        var address = $"/hoi-thao/{workshop.Id}/bien-ban";
        Found(await portal.As(TestOrganisation.Office).PostAsync(address, new { }, action: "/lap"));

        Assert.DoesNotContain("Góp ý kín", (await portal.As(TestOrganisation.Office).GetAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Góp ý kín", (await portal.As(TestOrganisation.CsShtt).GetAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, await portal.As(TestOrganisation.UnitStaff).StatusAsync(address));
    }

    private string Address(MinutesStatus status)
    {
        using var db = portal.NewContext();
        var workshop = ConcludedWorkshop.Held(db);
        ConcludedWorkshop.Minutes(db, workshop, status);
        return $"/hoi-thao/{workshop.Id}/bien-ban";
    }

    private async Task<MinutesText> TextAsync(string address)
    {
        var id = int.Parse(address.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
        await using var db = portal.NewContext();
        return (await db.Minutes.AsNoTracking().SingleAsync(minutes => minutes.WorkshopId == id)).Text;
    }

    private static IEnumerable<KeyValuePair<string, string>> FormOf(AngleSharp.Html.Dom.IHtmlDocument page) =>
        [new("__RequestVerificationToken", page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)];

    private static void Found(Answer answer) => Assert.True(answer.Status == HttpStatusCode.Redirect, $"{answer.Status}: {string.Join(' ', answer.Refusals)}");

    private sealed class Staff(Person person) : ICurrentUser
    {
        public string? AccountId => null;
        public int PersonId => person.Id;
        public int UnitId => person.UnitId;
        public string DisplayName => person.FullName;

        public bool IsInRole(string role) => false;
    }
}
