using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;
using static SangKien.Web.Tests.Discussion.DiscussionPortal;

namespace SangKien.Web.Tests.Discussion;

public sealed class PublishTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_published_contribution_is_read_by_other_units_and_a_taken_back_one_is_not()
    {
        var (workshop, id) = Sent(portal);
        var other = portal.As(TestOrganisation.OtherUnitStaff);
        var (page, paper) = ($"{Address(workshop)}/tham-luan/{id}", $"/hoi-thao/{workshop.Id}/tham-luan/{id}/ban-tham-luan.pdf");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (await other.StatusAsync(page), await other.StatusAsync(paper)));

        Assert.Equal(HttpStatusCode.Redirect, (await PublishAsync(portal, workshop)).Status);
        Assert.Contains("Thực trạng congnghe", (await other.GetAsync(page)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Phòng Quản lý Công nghệ", (await other.GetAsync(Address(workshop))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await other.StatusAsync(paper));
        Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync($"/hoi-thao/{workshop.Id}/tham-luan/{id}/bien-nhan.pdf"));
        Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync($"/hoi-thao/{workshop.Id}/tham-luan/{id}/phien-ban/1"));

        await portal.As(TestOrganisation.CsShtt).PostAsync($"{Address(workshop)}/cong-bo", new { }, action: "/thu-hoi");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (await other.StatusAsync(page), await other.StatusAsync(paper)));
    }

    [Fact]
    public async Task The_bulk_lists_what_it_touches_and_touches_nothing_else()
    {
        var (workshop, id) = Sent(portal);
        int second, draft;
        await using (var db = portal.NewContext())
        {
            second = IssuedWorkshop.Submitted(db, workshop, TestOrganisation.OtherUnitStaff).Id;
            draft = IssuedWorkshop.Draft(db, workshop, TestOrganisation.Office).Id;
        }

        var csShtt = portal.As(TestOrganisation.CsShtt);
        var page = await csShtt.GetAsync($"{Address(workshop)}/cong-bo");
        Assert.Equal([$"{id}", $"{second}"], page.QuerySelectorAll("input[name=Ids]").Select(box => box.GetAttribute("value")));
        await csShtt.PostAsync(page, new { Ids = second }, action: "/cong-bo");
        Assert.Null(await PublishedAsync(portal, id));
        Assert.NotNull(await PublishedAsync(portal, second));

        Assert.Equal(HttpStatusCode.NotFound, (await csShtt.PostAsync(page, new { Ids = draft }, action: "/cong-bo")).Status);
        Assert.Null(await PublishedAsync(portal, draft));
        Assert.NotEmpty((await csShtt.PostAsync(page, new { Ids = "" }, action: "/cong-bo")).Refusals);
    }

    [Theory]
    [InlineData(TestOrganisation.UnitStaff), InlineData(TestOrganisation.Office), InlineData(TestOrganisation.Director), InlineData(TestOrganisation.Administrator)]
    public async Task Nobody_else_publishes(string account)
    {
        var (workshop, id) = Sent(portal);
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(account).StatusAsync($"{Address(workshop)}/cong-bo"));
        Assert.Null(await PublishedAsync(portal, id));
    }

    [Fact]
    public async Task Two_who_publish_at_once_leave_one_publication()
    {
        var (workshop, id) = Sent(portal);
        var (one, two) = (portal.As(TestOrganisation.CsShtt), portal.As(TestOrganisation.SecondCsShtt));
        var pages = (await one.GetAsync($"{Address(workshop)}/cong-bo"), await two.GetAsync($"{Address(workshop)}/cong-bo"));
        var answers = await Task.WhenAll(one.PostAsync(pages.Item1, new { }, action: "/cong-bo"), two.PostAsync(pages.Item2, new { }, action: "/cong-bo"));
        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.OK));
        Assert.NotNull(await PublishedAsync(portal, id));
        await using var db = portal.NewContext();
        Assert.Equal(1, await db.History.CountAsync(entry => entry.WorkshopId == workshop.Id && entry.Summary.StartsWith("Công bố")));
    }
}
