using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

/// <summary>How many queries the pages send, few ideas or many.</summary>
public sealed class BoardQueryTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_ideas()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        string[] addresses = [portal.Board, $"{portal.Board}/y-tuong?dang=csv", $"{portal.Board}/bao-cao?dang=pdf", $"{portal.Board}/nhom"];
        foreach (var address in addresses)
            await browser.StatusAsync(address);

        var few = await CountAsync(browser, addresses);
        portal.AddIdeas(40);
        var many = await CountAsync(browser, addresses);

        Assert.Equal(few, many);
        Assert.All(few, count => Assert.InRange(count, 1, 12));
    }

    [Fact]
    public async Task A_full_lane_shows_its_beginning_and_the_way_to_the_rest()
    {
        portal.AddIdeas(20);

        var browser = portal.As(TestOrganisation.CsShtt);
        var board = await browser.GetAsync(portal.Board);
        var more = board.QuerySelector("[data-lane='0'] > a")!;
        var lane = await browser.GetAsync(more.GetAttribute("href")!);

        Assert.Equal(12, board.QuerySelectorAll("[data-lane='0'] .sk-idea-card").Length);
        Assert.Equal(lane.QuerySelector("[data-count]")!.TextContent, $"{lane.QuerySelectorAll(".sk-idea-card").Length}");
    }

    private async Task<List<int>> CountAsync(Browser browser, string[] addresses)
    {
        var counts = new List<int>();
        foreach (var address in addresses)
            counts.Add(await portal.Sql.CountAsync(() => browser.StatusAsync(address)));
        return counts;
    }
}
