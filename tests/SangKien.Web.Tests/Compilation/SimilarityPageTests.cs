using System.Net;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

public sealed class SimilarityPageTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    private const string Like = "So tay dien tu hoi dap";

    [Fact]
    public async Task A_pair_is_found_explained_dismissed_and_brought_back()
    {
        portal.AddIdeas((Like, "Hoi dap tung buoc."));
        var browser = portal.As(TestOrganisation.CsShtt);
        var page = await browser.GetAsync($"{portal.Board}/gan-giong");

        var pair = Assert.Single(page.QuerySelectorAll(".sk-pair"), pair => pair.TextContent.Contains(Like, StringComparison.Ordinal)).Closest("section")!;
        Assert.Contains("Sổ tay điện tử", pair.TextContent, StringComparison.Ordinal);
        Assert.Matches("Độ giống \\d+.?%, giống ở: .*Sổ tay điện", pair.TextContent);
        Assert.Contains("có thể trùng", (await browser.GetAsync(portal.Board)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var key = pair.QuerySelector("button[name=pair]")!.GetAttribute("value")!;
        await browser.PostAsync(page, new { pair = key }, action: "/bo-qua");
        Assert.DoesNotContain(Like, (await browser.GetAsync($"{portal.Board}/gan-giong")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var dismissed = await browser.GetAsync($"{portal.Board}/gan-giong?xem=da-bo-qua");
        Assert.Contains(Like, dismissed.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await browser.PostAsync(dismissed, new { pair = key }, action: "/xem-lai");
        Assert.Contains(Like, (await browser.GetAsync($"{portal.Board}/gan-giong?don-vi={UnitOf(Like)}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Like, (await browser.GetAsync($"{portal.Board}/gan-giong?nhom={portal.ThemeId(3)}")).QuerySelector(".sk-pair")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Director_reads_and_changes_nothing_and_others_do_not_get_in()
    {
        var director = portal.As(TestOrganisation.Director);
        foreach (var address in new[] { "", "/gan-giong", "/chua-dung", $"/y-tuong/{portal.IdeaId(CompiledPortal.SentTitle)}" })
            Assert.Equal(HttpStatusCode.OK, await director.StatusAsync(portal.Board + address));
        foreach (var address in new[] { "/nhom", $"/chuyen?y-tuong={portal.IdeaId(CompiledPortal.SentTitle)}", $"/nhom/{portal.ThemeId(1)}/xoa" })
            Assert.NotEqual(HttpStatusCode.OK, await director.StatusAsync(portal.Board + address));
        var board = await director.GetAsync(portal.Board);
        Assert.Empty(board.QuerySelectorAll("main form[method=post]"));
        Assert.DoesNotContain("Bí mật của Thanh tra", board.Body!.TextContent, StringComparison.Ordinal);
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Office, TestOrganisation.Administrator })
        {
            foreach (var address in new[] { "/gan-giong", "/chua-dung", "/chua-dung?dang=xlsx", $"/y-tuong/{portal.IdeaId(CompiledPortal.SentTitle)}" })
                Assert.NotEqual(HttpStatusCode.OK, await portal.As(account).StatusAsync(portal.Board + address));
        }
    }

    [Fact]
    public async Task Ideas_without_theme_are_listed_as_unused_and_leave_the_list_with_a_theme()
    {
        portal.AddIdeas(("Chưa ai dùng", "Nội dung riêng biệt"));
        var browser = portal.As(TestOrganisation.CsShtt);
        Assert.Contains("Chưa ai dùng", (await browser.GetAsync($"{portal.Board}/chua-dung")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync($"{portal.Board}/chua-dung?dang=xlsx"));

        await browser.PostAsync($"{portal.Board}/chuyen?y-tuong={portal.IdeaId("Chưa ai dùng")}", new { ThemeId = portal.ThemeId(1) });

        Assert.DoesNotContain("Chưa ai dùng", (await browser.GetAsync($"{portal.Board}/chua-dung")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private int UnitOf(string title)
    {
        using var db = portal.NewContext();
        return db.Ideas.Where(idea => idea.Title == title).Select(idea => idea.Contribution.UnitId).Single();
    }
}
