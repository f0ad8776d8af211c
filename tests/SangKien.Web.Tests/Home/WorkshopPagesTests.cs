using System.Net;
using AngleSharp.Dom;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Home;

/// <summary>The pages of a workshop that is not the newest any more.</summary>
public sealed class WorkshopPagesTests : IClassFixture<PortalFactory>
{
    private readonly PortalFactory _portal;
    private readonly int _earlier;
    private readonly int _plan;

    public WorkshopPagesTests(PortalFactory portal)
    {
        _portal = portal;
        using var db = portal.NewContext();
        _earlier = IssuedWorkshop.Add(db).Id;
        _plan = db.Plans.Single(plan => plan.WorkshopId == _earlier).Id;
        IssuedWorkshop.Add(db);
    }

    [Theory]
    [InlineData(TestOrganisation.CsShtt)]
    [InlineData(TestOrganisation.Office)]
    [InlineData(TestOrganisation.Director)]
    [InlineData(TestOrganisation.UnitStaff)]
    public async Task The_plan_leads_to_each_of_them_that_the_person_may_open(string account)
    {
        var browser = _portal.As(account);

        var links = Addresses(await browser.GetAsync($"/ke-hoach/{_plan}"), "main nav.sk-card a");

        Assert.Contains($"/hoi-thao/{_earlier}/chuong-trinh", links);
        Assert.Equal(account == TestOrganisation.CsShtt, links.Contains($"/hoi-thao/{_earlier}/tong-hop") && links.Contains($"/hoi-thao/{_earlier}/tham-luan"));
        foreach (var link in links)
            Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync(link));
    }

    [Fact]
    public async Task Whoever_reads_about_it_stays_with_it_in_the_menu_and_elsewhere_is_led_to_the_newest()
    {
        var browser = _portal.As(TestOrganisation.CsShtt);

        var there = Addresses(await browser.GetAsync($"/hoi-thao/{_earlier}/chuong-trinh"), "nav.sk-nav a");
        var elsewhere = Addresses(await browser.GetAsync("/ke-hoach"), "nav.sk-nav a");

        Assert.Contains($"/hoi-thao/{_earlier}/dai-bieu", there);
        Assert.DoesNotContain("/dai-bieu", there);
        Assert.Contains("/nhiem-vu", there);
        Assert.Contains("/dai-bieu", elsewhere);
    }

    [Fact]
    public async Task A_plan_that_is_not_issued_has_none_yet()
    {
        var draft = _portal.AddPlan(PaperStatus.Draft, "Hội thảo dự thảo");

        Assert.Empty(Addresses(await _portal.As(TestOrganisation.CsShtt).GetAsync($"/ke-hoach/{draft}"), "main nav.sk-card a"));
    }

    private static List<string> Addresses(IParentNode page, string links) => [.. page.QuerySelectorAll(links).Select(link => link.GetAttribute("href")!)];
}
