using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Web.Tests.Portal;
using static SangKien.Web.Tests.Discussion.DiscussionPortal;

namespace SangKien.Web.Tests.Discussion;

public sealed class OpinionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Text = "Đề nghị làm rõ nguồn kinh phí <b>";

    [Fact]
    public async Task An_opinion_is_seen_by_its_unit_and_csshtt_only()
    {
        var (workshop, _) = Sent(portal);
        await portal.As(TestOrganisation.UnitStaff).PostAsync(Address(workshop), new { Text }, action: "/y-kien");
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt })
            Assert.Contains(Text, await MainAsync(account), StringComparison.Ordinal);
        foreach (var account in new[] { TestOrganisation.OtherUnitStaff, TestOrganisation.Office, TestOrganisation.Director })
            Assert.DoesNotContain("kinh phí", await MainAsync(account), StringComparison.Ordinal);

        async Task<string> MainAsync(string account) => (await portal.As(account).GetAsync(Address(workshop))).QuerySelector("main")!.TextContent;
    }

    [Fact]
    public async Task It_can_be_about_a_published_contribution_and_about_no_other()
    {
        var (workshop, id) = Sent(portal);
        var browser = portal.As(TestOrganisation.OtherUnitStaff);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(Address(workshop), new { Text, ContributionId = id }, action: "/y-kien")).Status);
        await PublishAsync(portal, workshop);
        await browser.PostAsync($"{Address(workshop)}/tham-luan/{id}", new { Text }, action: "/y-kien");
        await using var db = portal.NewContext();
        Assert.Equal(id, (await db.Opinions.SingleAsync(opinion => opinion.WorkshopId == workshop.Id)).ContributionId);
    }

    [Fact]
    public async Task Only_its_author_removes_it_and_an_empty_one_is_refused()
    {
        var (workshop, _) = Sent(portal);
        var author = portal.As(TestOrganisation.CsShtt);
        Assert.NotEmpty((await author.PostAsync(Address(workshop), new { Text = " " }, action: "/y-kien")).Refusals);
        await author.PostAsync(Address(workshop), new { Text }, action: "/y-kien");
        var page = await author.GetAsync(Address(workshop));
        var remove = page.QuerySelector("form[action$='/xoa']")!.GetAttribute("action")!;
        var colleague = portal.As(TestOrganisation.SecondCsShtt);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.PostAsync(await colleague.GetAsync(Address(workshop)), new { }, action: "/y-kien", to: remove[(Address(workshop) + "/y-kien").Length..])).Status);
        await author.PostAsync(page, new { }, action: "/xoa");
        await using var db = portal.NewContext();
        Assert.False(await db.Opinions.AnyAsync(opinion => opinion.WorkshopId == workshop.Id));
    }
}
