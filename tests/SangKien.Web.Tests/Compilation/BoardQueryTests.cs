using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

/// <summary>How many queries the pages send, few ideas or many.</summary>
public sealed class BoardQueryTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_ideas()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        string[] addresses = [portal.Board, $"{portal.Board}/y-tuong?dang=csv", $"{portal.Board}/nhom", $"{portal.Board}/gan-giong", $"{portal.Board}/chua-dung"];
        foreach (var address in addresses)
            await browser.StatusAsync(address);

        var few = await CountAsync(browser, addresses);
        portal.AddIdeas(40);
        await browser.StatusAsync(portal.Board);
        var many = await CountAsync(browser, addresses);

        Assert.Equal(few, many);
        Assert.All(few, count => Assert.InRange(count, 1, 20));
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
        var count = int.Parse(lane.QuerySelector("[data-count]")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(Math.Min(60, count), lane.QuerySelectorAll(".sk-idea-card").Length);
        Assert.Equal(Math.Max(0, count - 60), (await browser.GetAsync($"{portal.Board}?nhom=0&trang=2")).QuerySelectorAll(".sk-idea-card").Length);
        foreach (var sort in new[] { "ten", "danh-gia" })
            Assert.Equal(12, (await browser.GetAsync($"{portal.Board}?sap={sort}&danh-gia=None")).QuerySelectorAll("[data-lane='0'] .sk-idea-card").Length);
    }

    private async Task<List<int>> CountAsync(Browser browser, string[] addresses)
    {
        var counts = new List<int>();
        foreach (var address in addresses)
            counts.Add(await portal.Sql.CountAsync(() => browser.StatusAsync(address)));
        return counts;
    }
}
