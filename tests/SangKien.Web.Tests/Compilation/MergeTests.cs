using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

public sealed class MergeTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    [Fact]
    public async Task Merged_ideas_keep_their_sources_count_once_and_are_taken_apart_exactly()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var (one, other) = (portal.IdeaId(CompiledPortal.SentTitle), portal.IdeaId(CompiledPortal.AcceptedTitle));
        await browser.PostAsync($"{portal.Board}/chuyen?y-tuong={one}", new { ThemeId = portal.ThemeId(1) });
        await browser.PostAsync($"{portal.Board}/y-tuong/{one}", new { Assessment = "Feasible", Note = "Của nguồn" }, action: $"/y-tuong/{one}");
        var before = States();

        var page = await MergeAsync(browser, one, other);
        Assert.Equal(2, page.QuerySelectorAll("h2[id^=nguon-]").Length);
        var group = GroupId("Ý tưởng chung");
        await browser.PostAsync($"{portal.Board}/gop/{group}", new { Assessment = "NeedsStudy", Note = "Của ý tưởng gộp" }, action: $"/gop/{group}");
        await browser.PostAsync($"{portal.Board}/gop/{group}", new { Assessment = "Feasible" }, action: "/y-kien");
        await browser.PostAsync($"{portal.Board}/chuyen?y-tuong={other}", new { ThemeId = portal.ThemeId(3) });

        var lane = (await browser.GetAsync(portal.Board)).QuerySelector($"[data-lane='{portal.ThemeId(3)}']")!;
        Assert.Contains("Gộp từ 2 ý tưởng", lane.TextContent, StringComparison.Ordinal);
        using (var db = portal.NewContext())
        {
            var entry = Assert.Single((await db.CompiledThemesAsync(portal.WorkshopId, default)).Single(theme => theme.Id == portal.ThemeId(3)).Ideas);
            Assert.Equal(2, entry.Sources.Select(source => source.UnitId).Distinct().Count());
            Assert.Equal((Assessment.NeedsStudy, "Của ý tưởng gộp"), (entry.Appraisal.Assessment, entry.Appraisal.Note));
        }

        await browser.PostAsync($"{portal.Board}/gop/{group}", new { }, action: "/tach");

        Assert.Equal(before, States());
        using var after = portal.NewContext();
        Assert.False(after.IdeaGroups.Any(row => row.Id == group));
        Assert.False(after.PersonalAssessments.Any(opinion => opinion.GroupId == group));
        Assert.Equal(2, after.History.Count(entry => entry.Subject == "Idea" && (entry.SubjectId == one || entry.SubjectId == other) && entry.Summary.StartsWith("Tách khỏi ý tưởng gộp")));
    }

    [Fact]
    public async Task A_third_idea_joins_and_leaves_and_two_merged_ones_do_not_mix()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        portal.AddIdeas(("Gộp A", "Nội dung gộp A"), ("Gộp B", "Nội dung gộp B"), ("Gộp C", "Nội dung gộp C"), ("Gộp D", "Nội dung gộp D"), ("Gộp E", "Nội dung gộp E"));
        int[] ideas = [.. "ABCDE".Select(letter => portal.IdeaId($"Gộp {letter}"))];
        await MergeAsync(browser, ideas[0], ideas[1], "Nhóm một");
        await MergeAsync(browser, ideas[3], ideas[4], "Nhóm hai");

        var mixed = await browser.PostAsync($"{portal.Board}/gop?y-tuong={ideas[0]}&y-tuong={ideas[3]}", new { });
        Assert.Contains("hai ý tưởng gộp khác nhau", Assert.Single(mixed.Refusals), StringComparison.Ordinal);

        var page = await MergeAsync(browser, ideas[0], ideas[2], "Nhóm một, thêm");
        Assert.Equal(3, page.QuerySelectorAll("h2[id^=nguon-]").Length);
        page = await browser.FollowAsync(await browser.PostAsync(page, new { ideaId = ideas[1] }, action: "/tach-mot"));
        Assert.Equal(2, page.QuerySelectorAll("h2[id^=nguon-]").Length);
        Assert.Null(page.QuerySelector("form[action$='/tach-mot']"));
        using var db = portal.NewContext();
        Assert.Null(db.Ideas.Single(idea => idea.Id == ideas[1]).GroupId);
    }

    [Fact]
    public async Task Of_two_people_who_merge_or_take_apart_the_same_one_passes_and_the_other_is_told()
    {
        var (first, second) = (portal.As(TestOrganisation.CsShtt), portal.As(TestOrganisation.SecondCsShtt));
        portal.AddIdeas(("Đua A", "Nội dung đua A"), ("Đua B", "Nội dung đua B"), ("Đua C", "Nội dung đua C"));
        int[] ideas = [.. "ABC".Select(letter => portal.IdeaId($"Đua {letter}"))];
        var address = $"{portal.Board}/gop?y-tuong={ideas[0]}&y-tuong={ideas[1]}";
        var (mine, theirs) = (await first.GetAsync(address), await second.GetAsync($"{portal.Board}/gop?y-tuong={ideas[1]}&y-tuong={ideas[2]}"));

        var answers = await Task.WhenAll(first.PostAsync(mine, new { Title = "Đua một" }), second.PostAsync(theirs, new { Title = "Đua hai" }));

        Assert.Single(answers, answer => answer.Location is not null);
        Assert.Single(answers, answer => answer.Refusals.Count == 1);
        using (var db = portal.NewContext())
            Assert.Single(db.Ideas.Where(idea => ideas.Contains(idea.Id) && idea.GroupId != null).Select(idea => idea.GroupId).Distinct());

        var group = answers.Single(answer => answer.Location is not null).Location!;
        var (open, alsoOpen) = (await first.GetAsync(group), await second.GetAsync(group));
        await first.PostAsync(open, new { }, action: "/tach");
        Assert.Equal(HttpStatusCode.NotFound, (await second.PostAsync(alsoOpen, new { }, action: "/tach")).Status);
    }

    [Fact]
    public async Task Merging_is_for_the_compilers_and_for_ideas_of_the_workshop()
    {
        var sent = portal.IdeaId(CompiledPortal.HostileTitle);
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.Office, TestOrganisation.Director })
            Assert.NotEqual(HttpStatusCode.OK, await portal.As(account).StatusAsync($"{portal.Board}/gop?y-tuong={sent}&y-tuong={portal.IdeaId("Sổ tay điện tử")}"));

        var browser = portal.As(TestOrganisation.CsShtt);
        Assert.Equal(HttpStatusCode.NotFound, await browser.StatusAsync($"{portal.Board}/gop?y-tuong={portal.IdeaId(CompiledPortal.DraftTitle)}&y-tuong={portal.IdeaId(CompiledPortal.ReturnedTitle)}"));
        var page = await browser.GetAsync($"{portal.Board}/gop?y-tuong={sent}&y-tuong={portal.IdeaId(CompiledPortal.DraftTitle)}");
        Assert.DoesNotContain("Bí mật của Thanh tra", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> MergeAsync(Browser browser, int one, int other, string title = "Ý tưởng chung") =>
        await browser.FollowAsync(await browser.PostAsync($"{portal.Board}/gop?y-tuong={one}&y-tuong={other}", new { Title = title }));

    private int GroupId(string title)
    {
        using var db = portal.NewContext();
        return db.IdeaGroups.Single(group => group.Title == title).Id;
    }

    /// <summary>Everything of the ideas that merging could touch.</summary>
    private List<string> States()
    {
        using var db = portal.NewContext();
        return [.. db.Ideas.AsNoTracking().OrderBy(idea => idea.Id).AsEnumerable().Select(idea => $"{idea.Id} {idea.Title} {idea.Content} {idea.ThemeId} {idea.GroupId} {Appraisal.Of(idea)}")];
    }
}
