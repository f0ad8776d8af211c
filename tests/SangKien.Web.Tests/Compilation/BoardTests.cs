using System.Net;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

public sealed class BoardTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    [Fact]
    public async Task Ideas_of_sent_contributions_stand_in_their_lanes_and_no_other()
    {
        var page = await portal.As(TestOrganisation.CsShtt).GetAsync(portal.Board);

        var cards = page.QuerySelectorAll(".sk-idea-card h3").Select(title => title.TextContent.Trim()).ToList();
        Assert.Contains(CompiledPortal.SentTitle, cards);
        Assert.Contains(CompiledPortal.AcceptedTitle, cards);
        Assert.DoesNotContain(CompiledPortal.ReturnedTitle, cards);
        Assert.DoesNotContain(CompiledPortal.DraftTitle, cards);
        Assert.Contains("Đã nhận 3 trên 4 tham luận.", page.QuerySelector(".sk-head p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll("[data-lane]").Length);
        Assert.Equal("Tổng hợp", page.QuerySelector("nav.sk-nav [aria-current=page]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        var page = await portal.As(TestOrganisation.CsShtt).GetAsync(portal.Board);

        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Contains(CompiledPortal.HostileTitle, page.QuerySelector("[data-board]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_leads_to_the_newest_workshop()
    {
        using var response = await portal.As(TestOrganisation.CsShtt).SendAsync("/tong-hop");

        Assert.Equal(portal.Board, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData(TestOrganisation.UnitStaff)]
    [InlineData(TestOrganisation.Office)]
    [InlineData(TestOrganisation.Administrator)]
    public async Task Others_do_not_get_in(string account)
    {
        foreach (var address in new[] { "", "/nhom", "/y-tuong?dang=csv", $"/y-tuong/{portal.IdeaId(CompiledPortal.SentTitle)}" })
            Assert.NotEqual(HttpStatusCode.OK, await portal.As(account).StatusAsync(portal.Board + address));
    }

    [Fact]
    public async Task A_workshop_or_an_idea_that_is_not_there_is_not_found()
    {
        var browser = portal.As(TestOrganisation.CsShtt);

        foreach (var address in new[] { "/hoi-thao/999/tong-hop", "/hoi-thao/999/tong-hop/nhom", "/hoi-thao/999/tong-hop/y-tuong?dang=xlsx" })
            Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync(address));
        Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync($"{portal.Board}/y-tuong/{portal.IdeaId(CompiledPortal.DraftTitle)}"));
        Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync($"{portal.Board}/y-tuong/{portal.IdeaId(CompiledPortal.ReturnedTitle)}"));
    }

    [Fact]
    public async Task The_filter_shows_one_assessment_and_counts_all()
    {
        var page = await portal.As(TestOrganisation.CsShtt).GetAsync($"{portal.Board}?danh-gia=Unsuitable");

        Assert.Empty(page.QuerySelectorAll(".sk-idea-card"));
        Assert.Contains("Tất cả 4", page.QuerySelector("nav[aria-label='Lọc theo đánh giá']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ideas_can_be_sorted_by_title()
    {
        var page = await portal.As(TestOrganisation.CsShtt).GetAsync($"{portal.Board}?sap=ten&nhom=0");

        Assert.Equal(
            [CompiledPortal.HostileTitle, CompiledPortal.SentTitle],
            page.QuerySelectorAll("[data-lane='0'] h3").Select(title => title.TextContent.Trim()).Take(2));
    }
}
