using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Presence;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Contributions;

public sealed class PresenceTests : IDisposable
{
    private const string Hostile = "<img src=x onerror=alert(1)>";

    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task People_of_one_unit_see_each_other_and_nobody_else_sees_them()
    {
        var address = Arrange();
        var (one, two, third) = (await OpenAsync(TestOrganisation.CsShtt, address), await OpenAsync(TestOrganisation.SecondCsShtt, address), await OpenAsync(TestOrganisation.UnitStaff, address));

        Assert.Equal("", await one.StayAsync());
        Assert.Equal("Đang cùng mở trang này: Vũ Quốc Huy", await two.StayAsync());
        Assert.Equal("Đang cùng mở trang này: Lê Thu Hằng", await one.StayAsync());
        Assert.Equal("", await third.StayAsync());
        Assert.Contains("Lê Thu Hằng", (await one.Browser.GetAsync(address)).QuerySelector("#cung-mo")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", (await third.Browser.GetAsync(address)).QuerySelector("#cung-mo")!.TextContent);
    }

    [Fact]
    public async Task Who_leaves_or_is_silent_is_gone()
    {
        var address = Arrange();
        var (one, two) = (await OpenAsync(TestOrganisation.CsShtt, address), await OpenAsync(TestOrganisation.SecondCsShtt, address));
        await one.StayAsync();
        await one.PostAsync("/roi");
        Assert.Equal("", await two.StayAsync());

        await one.StayAsync();
        _portal.Time.Advance(OpenPages.Silence - TimeSpan.FromSeconds(1));
        Assert.NotEqual("", await two.StayAsync());
        _portal.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("", await two.StayAsync());
    }

    [Fact]
    public async Task A_name_is_shown_as_text_and_an_unchanged_part_is_not_sent_again()
    {
        var address = Arrange();
        await using (var db = _portal.NewContext())
        {
            var person = IssuedWorkshop.Person(db, TestOrganisation.CsShtt);
            person.Change(Hostile, person.Post, person.Rank, person.Unit);
            await db.SaveChangesAsync();
        }

        var (one, two) = (await OpenAsync(TestOrganisation.CsShtt, address), await OpenAsync(TestOrganisation.SecondCsShtt, address));
        await one.StayAsync();
        Assert.Equal($"Đang cùng mở trang này: {Hostile}", await two.StayAsync());
        Assert.Empty((await two.Browser.GetAsync(address)).QuerySelectorAll("#cung-mo img"));

        using var request = new HttpRequestMessage(HttpMethod.Post, $"{address}/co-mat") { Content = new FormUrlEncodedContent(two.Token) };
        await using var rows = _portal.NewContext();
        request.Headers.TryAddWithoutValidation("If-None-Match", $"\"co-mat-{IssuedWorkshop.Person(rows, TestOrganisation.CsShtt).Id}\"");
        using var answer = await two.Browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task Many_tabs_that_open_at_once_are_one_person()
    {
        var address = Arrange();
        var one = await OpenAsync(TestOrganisation.CsShtt, address);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => one.PostAsync("")));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        await using var db = _portal.NewContext();
        Assert.Equal(1, await db.OpenPages.CountAsync());
    }

    [Fact]
    public async Task Drafters_of_a_plan_see_each_other_and_units_are_refused()
    {
        var address = $"/ke-hoach/{_portal.AddPlan(PaperStatus.Draft)}";
        var (one, two) = (await OpenAsync(TestOrganisation.CsShtt, address, "/soan"), await OpenAsync(TestOrganisation.SecondCsShtt, address, "/soan"));
        await one.StayAsync();
        Assert.Equal("Đang cùng mở trang này: Vũ Quốc Huy", await two.StayAsync());

        var unit = await OpenAsync(TestOrganisation.UnitStaff, Arrange());
        Assert.Equal(HttpStatusCode.Forbidden, (await unit.Browser.PostRawAsync($"{address}/co-mat", unit.Token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await unit.Browser.PostRawAsync("/hoi-thao/999999/tham-luan/co-mat", unit.Token)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await one.Browser.PostRawAsync($"{address}/co-mat", [])).Status);
    }

    private string Arrange()
    {
        using var db = _portal.NewContext();
        return $"/hoi-thao/{IssuedWorkshop.Add(db).Id}/tham-luan";
    }

    private async Task<Tab> OpenAsync(string account, string address, string page = "")
    {
        var browser = _portal.As(account);
        var token = (await browser.GetAsync(address + page)).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return new(browser, $"{address}/co-mat", [KeyValuePair.Create("__RequestVerificationToken", token)]);
    }

    /// <summary>An open page, as live.js keeps it.</summary>
    private sealed record Tab(Browser Browser, string Address, KeyValuePair<string, string>[] Token)
    {
        public Task<Answer> PostAsync(string to) => Browser.PostRawAsync(Address + to, Token);

        /// <summary>Says that the page is open; what it then shows.</summary>
        public async Task<string> StayAsync() => (await PostAsync("")).Page!.QuerySelector("#cung-mo")!.TextContent.Trim();
    }
}
