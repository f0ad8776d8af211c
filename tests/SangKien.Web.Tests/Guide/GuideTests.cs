using System.Net;
using SangKien.Web.Tests.Architecture;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Guide;

public sealed class GuideTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<string> Addresses =>
        ["/huong-dan", .. Directory.EnumerateFiles(Repository.PathOf("docs/huong-dan"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "README").Select(name => $"/huong-dan/{name}")];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Each_page_of_the_guide_is_read_in_the_portal_and_leads_nowhere_in_vain(string address)
    {
        var browser = portal.As(TestOrganisation.UnitStaff);

        var article = (await browser.GetAsync(address)).QuerySelector("main article")!;

        Assert.Single(article.QuerySelectorAll("h1"));
        Assert.True(article.TextContent.Length > 1000, "The page is nearly empty.");
        foreach (var target in article.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Concat(article.QuerySelectorAll("img").Select(image => image.GetAttribute("src")!)))
            Assert.True(await browser.StatusAsync(target) == HttpStatusCode.OK, $"{address} leads to {target} in vain.");
    }

    [Fact]
    public async Task The_front_page_leads_to_a_page_for_each_role()
    {
        var front = await portal.As(TestOrganisation.Director).GetAsync("/huong-dan");

        Assert.Equal(5, front.QuerySelectorAll("main article table a").Length);
    }

    [Fact]
    public async Task Everybody_finds_the_guide_in_the_menu_of_the_account()
    {
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt, TestOrganisation.Office, TestOrganisation.Director, TestOrganisation.Administrator })
        {
            var link = (await portal.As(account).GetAsync("/")).QuerySelector(".sk-account a[href='/huong-dan']");
            Assert.Equal("Hướng dẫn", link!.TextContent);
        }
    }

    [Theory, InlineData("/huong-dan/khong-co"), InlineData("/huong-dan/..%2FREADME"), InlineData("/huong-dan/anh/khong-co.png"), InlineData("/huong-dan/anh/..%2Fdon-vi.png")]
    public async Task What_the_guide_does_not_have_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, await portal.As(TestOrganisation.UnitStaff).StatusAsync(address));

    [Theory, InlineData("/huong-dan"), InlineData("/huong-dan/quan-tri"), InlineData("/huong-dan/anh/quan-tri-nhan-su.png")]
    public async Task A_stranger_is_asked_to_sign_in(string address) =>
        Assert.Equal(HttpStatusCode.Redirect, await portal.Stranger().StatusAsync(address));
}
