using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

public sealed class MoveTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    [Fact]
    public async Task The_menu_of_a_card_moves_it_without_script()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var idea = portal.IdeaId(CompiledPortal.SentTitle);
        var theme = portal.ThemeId(2);
        var board = await browser.GetAsync(portal.Board);
        var form = board.QuerySelector($"form#chuyen-{idea}")!;

        var answer = await browser.PostRawAsync(
            form.GetAttribute("action")!,
            [.. form.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? "")), new("ThemeId", $"{theme}")]);

        Assert.Equal(portal.Board, answer.Location);
        using var db = portal.NewContext();
        Assert.Equal(theme, db.Ideas.Single(row => row.Id == idea).ThemeId);
        var entry = db.History.Single(entry => entry.Subject == "Idea" && entry.SubjectId == idea);
        Assert.Contains("Chuyển từ nhóm “Chưa xếp nhóm” sang nhóm “Các giải pháp cụ thể", entry.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_move_after_a_page_has_named_them()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        int[] ideas = [portal.IdeaId(CompiledPortal.AcceptedTitle), portal.IdeaId(CompiledPortal.HostileTitle)];
        var page = await browser.GetAsync($"{portal.Board}/chuyen?y-tuong={ideas[0]}&y-tuong={ideas[1]}");

        Assert.Equal(2, page.QuerySelectorAll(".sk-list li").Length);
        Assert.Contains(CompiledPortal.HostileTitle, page.QuerySelector(".sk-list")!.TextContent, StringComparison.Ordinal);

        var done = await browser.FollowAsync(await browser.PostAsync(page, new { ThemeId = portal.ThemeId(1) }));

        Assert.Contains("Đã chuyển 2 ý tưởng", done.QuerySelector(".sk-flash")!.TextContent, StringComparison.Ordinal);
        using var db = portal.NewContext();
        Assert.Equal([portal.ThemeId(1)], db.Ideas.Where(idea => ideas.Contains(idea.Id)).Select(idea => idea.ThemeId!.Value).Distinct());
    }

    [Fact]
    public async Task Without_a_theme_the_page_asks_again_and_keeps_the_ideas()
    {
        var answer = await portal.As(TestOrganisation.CsShtt).PostAsync($"{portal.Board}/chuyen?y-tuong={portal.IdeaId(CompiledPortal.AcceptedTitle)}", new { ThemeId = "" });

        Assert.Equal(["Hãy chọn nhóm vấn đề chuyển đến."], answer.Refusals);
        Assert.Single(answer.Page!.QuerySelectorAll("input[name=IdeaIds]"));
    }

    [Fact]
    public async Task Nothing_marked_says_what_to_do()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        using var response = await browser.SendAsync($"{portal.Board}/chuyen");
        var board = await browser.GetAsync(response.Headers.Location!.OriginalString);

        Assert.Contains("Chưa đánh dấu ý tưởng nào.", board.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_idea_that_was_returned_meanwhile_stops_the_move()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var sent = portal.IdeaId("Sổ tay điện tử");
        var page = await browser.GetAsync($"{portal.Board}/chuyen?y-tuong={sent}");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await browser.PostRawAsync($"{portal.Board}/chuyen",
        [
            new("__RequestVerificationToken", token), new("IdeaIds", $"{sent}"), new("IdeaIds", $"{portal.IdeaId(CompiledPortal.ReturnedTitle)}"), new("ThemeId", $"{portal.ThemeId(3)}"),
        ]);

        Assert.Contains("không còn trong phần tổng hợp", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        using var db = portal.NewContext();
        Assert.Null(db.Ideas.AsNoTracking().Single(idea => idea.Id == sent).ThemeId);
    }

    [Fact]
    public async Task Ideas_of_nobody_are_not_found_and_a_theme_of_nobody_is_refused()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var sent = portal.IdeaId("Sổ tay điện tử");
        var page = await browser.GetAsync($"{portal.Board}/chuyen?y-tuong={sent}");
        var draft = portal.IdeaId(CompiledPortal.DraftTitle);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(page, new { IdeaIds = draft, ThemeId = portal.ThemeId(1) })).Status);
        Assert.Equal(["Nhóm vấn đề này không còn nữa. Hãy chọn nhóm khác."], (await browser.PostAsync(page, new { ThemeId = 999 })).Refusals);
    }

    [Fact]
    public async Task The_way_back_never_leaves_the_portal()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var page = await browser.GetAsync($"{portal.Board}/chuyen?y-tuong={portal.IdeaId(CompiledPortal.AcceptedTitle)}");

        var answer = await browser.PostAsync(page, new { ThemeId = 0, Back = "https://example.org/" });

        Assert.Equal(portal.Board, answer.Location);
    }
}
