using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

/// <summary>Two compilers at the board at the same moment: what is stored is what one of them wanted, and the other reads a sentence.</summary>
public sealed class RaceTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    private const int Rounds = 4;

    private readonly Lazy<Browser> _first = new(() => portal.As(TestOrganisation.CsShtt));
    private readonly Lazy<Browser> _second = new(() => portal.As(TestOrganisation.SecondCsShtt));

    [Fact]
    public async Task An_idea_that_two_move_at_once_stands_where_its_history_says()
    {
        var idea = portal.IdeaId(CompiledPortal.AcceptedTitle);
        for (var round = 0; round < Rounds; round++)
        {
            await StandAsync(idea, null);
            var before = await MovesAsync(idea);
            var page = $"{portal.Board}/chuyen?y-tuong={idea}";
            var (mine, theirs) = (await _first.Value.GetAsync(page), await _second.Value.GetAsync(page));

            var answers = await AtOnceAsync(
                () => _first.Value.PostAsync(mine, new { ThemeId = portal.ThemeId(1) }), () => _second.Value.PostAsync(theirs, new { ThemeId = portal.ThemeId(2) }));

            await using var db = portal.NewContext();
            var stored = await db.Ideas.Include(known => known.Theme).SingleAsync(known => known.Id == idea);
            var told = (await MovesAsync(idea))[before.Count..];
            Assert.Equal(answers.Count(answer => answer.Location is not null), told.Count);
            Assert.EndsWith($"sang nhóm “{stored.Theme!.Name}”", told[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_theme_that_is_removed_while_an_idea_moves_into_it_leaves_no_idea_nowhere()
    {
        var idea = portal.IdeaId("Sổ tay điện tử");
        for (var round = 0; round < Rounds; round++)
        {
            var theme = await AddThemeAsync($"Nhóm tạm {round}");
            await StandAsync(idea, portal.ThemeId(3));
            var (mine, theirs) = (await _first.Value.GetAsync($"{portal.Board}/chuyen?y-tuong={idea}"), await _second.Value.GetAsync($"{portal.Board}/nhom/{theme}/xoa"));

            var answers = await AtOnceAsync(
                () => _first.Value.PostAsync(mine, new { ThemeId = theme }), () => _second.Value.PostAsync(theirs, new { MoveTo = portal.ThemeId(2) }));

            Assert.Contains(answers, answer => answer.Location is not null);
            await using var db = portal.NewContext();
            var stands = (await db.Ideas.SingleAsync(known => known.Id == idea)).ThemeId;
            Assert.True(await db.Themes.AnyAsync(known => known.Id == theme) ? stands == theme : stands == portal.ThemeId(2) || stands == portal.ThemeId(3));
        }
    }

    [Fact]
    public async Task A_theme_that_is_removed_while_ideas_are_merged_into_it_leaves_them_merged_elsewhere_or_not_at_all()
    {
        for (var round = 0; round < Rounds; round++)
        {
            portal.AddIdeas(($"Gộp đua {round} A", $"Nội dung {round} A"), ($"Gộp đua {round} B", $"Nội dung {round} B"));
            int[] ideas = [portal.IdeaId($"Gộp đua {round} A"), portal.IdeaId($"Gộp đua {round} B")];
            var theme = await AddThemeAsync($"Nhóm gộp {round}");
            var (mine, theirs) = (await _first.Value.GetAsync($"{portal.Board}/gop?y-tuong={ideas[0]}&y-tuong={ideas[1]}"), await _second.Value.GetAsync($"{portal.Board}/nhom/{theme}/xoa"));

            var answers = await AtOnceAsync(
                () => _first.Value.PostAsync(mine, new { ThemeId = theme }), () => _second.Value.PostAsync(theirs, new { MoveTo = portal.ThemeId(1) }));

            Assert.Contains(answers, answer => answer.Location is not null);
            await using var db = portal.NewContext();
            var groups = await db.Ideas.Where(idea => ideas.Contains(idea.Id)).Select(idea => idea.Group).Distinct().ToListAsync();
            Assert.Single(groups);
            Assert.Equal(answers[0].Location is not null, groups[0] is not null);
            if (!await db.Themes.AnyAsync(known => known.Id == theme))
                Assert.NotEqual(theme, groups[0]?.ThemeId);
        }
    }

    [Fact]
    public async Task Of_two_who_rename_one_is_told_and_of_two_who_add_the_same_name_one_theme_is_made()
    {
        var list = $"{portal.Board}/nhom";
        var theme = await AddThemeAsync("Nhóm đổi tên");
        var (mine, theirs) = (await RenameAsync(_first.Value, theme, "Tên của người thứ nhất"), await RenameAsync(_second.Value, theme, "Tên của người thứ hai"));
        var renamed = await AtOnceAsync(mine, theirs);
        Assert.Single(renamed, answer => answer.Location is not null);
        Assert.Single(renamed, answer => answer.Refusals.Count == 1);

        var added = await AtOnceAsync(await RenameAsync(_first.Value, 0, "Trùng tên"), await RenameAsync(_second.Value, 0, "TRÙNG TÊN"));
        Assert.Single(added, answer => answer.Location == list);
        await using var db = portal.NewContext();
        Assert.Single(await db.Themes.Select(known => known.Name).ToListAsync(), name => name.Equals("trùng tên", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Of_two_who_agree_on_an_assessment_one_is_told_and_of_two_who_give_their_own_both_are_kept()
    {
        var idea = portal.IdeaId(CompiledPortal.SentTitle);
        var address = $"{portal.Board}/y-tuong/{idea}";
        var (mine, theirs) = (await _first.Value.GetAsync(address), await _second.Value.GetAsync(address));

        var agreed = await AtOnceAsync(
            () => _first.Value.PostAsync(mine, new { Assessment = "Feasible", Note = "Một" }, action: address), () => _second.Value.PostAsync(theirs, new { Assessment = "Unsuitable", Note = "Hai" }, action: address));
        var own = await AtOnceAsync(
            () => _first.Value.PostAsync(mine, new { Assessment = "Feasible", Note = "Của một" }, action: "/y-kien"), () => _second.Value.PostAsync(theirs, new { Assessment = "NeedsStudy", Note = "Của hai" }, action: "/y-kien"));
        var twice = await AtOnceAsync(
            () => portal.As(TestOrganisation.Director).PostAsync(address, new { Assessment = "Feasible", Note = "Thẻ một" }, action: "/y-kien"),
            () => portal.As(TestOrganisation.Director).PostAsync(address, new { Assessment = "Feasible", Note = "Thẻ hai" }, action: "/y-kien"));

        Assert.Single(agreed, answer => answer.Location is not null);
        Assert.Contains("vừa được người khác lưu", Assert.Single(agreed.Single(answer => answer.Location is null).Refusals), StringComparison.Ordinal);
        Assert.All(own, answer => Assert.Equal(address, answer.Location));
        Assert.Contains(twice, answer => answer.Location is not null);
        await using var db = portal.NewContext();
        var stored = await db.Ideas.SingleAsync(known => known.Id == idea);
        Assert.Equal(agreed[0].Location is not null ? (Assessment.Feasible, "Một") : (Assessment.Unsuitable, "Hai"), (stored.Assessment, stored.AssessmentNote));
        Assert.Equal(3, await db.PersonalAssessments.CountAsync(opinion => opinion.IdeaId == idea));
    }

    /// <summary>Nobody is answered with an error: the loser reads a page of the portal.</summary>
    private static async Task<Answer[]> AtOnceAsync(params Func<Task<Answer>>[] posts)
    {
        var answers = await Task.WhenAll(posts.Select(post => Task.Run(post)));
        Assert.All(answers, answer => Assert.True(answer.Location is not null || answer.Refusals.Count > 0 || answer.Status == HttpStatusCode.NotFound, $"{answer.Status}"));
        return answers;
    }

    /// <param name="id">0 for a new theme.</param>
    private async Task<Func<Task<Answer>>> RenameAsync(Browser browser, int id, string name)
    {
        var page = await browser.GetAsync($"{portal.Board}/nhom");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await using var db = portal.NewContext();
        var version = id == 0 ? Guid.Empty : (await db.Themes.SingleAsync(theme => theme.Id == id)).Version;
        return () => browser.PostRawAsync($"{portal.Board}/nhom", [new("__RequestVerificationToken", token), new("Id", $"{id}"), new("Name", name), new("Version", $"{version}")]);
    }

    private async Task<int> AddThemeAsync(string name)
    {
        await using var db = portal.NewContext();
        var theme = Theme.Create(await db.Workshops.SingleAsync(), name, 50 + await db.Themes.CountAsync());
        db.Themes.Add(theme);
        await db.SaveChangesAsync();
        return theme.Id;
    }

    private async Task StandAsync(int idea, int? theme)
    {
        await using var db = portal.NewContext();
        (await db.Ideas.Include(known => known.Theme).SingleAsync(known => known.Id == idea)).MoveTo(theme is { } id ? await db.Themes.SingleAsync(known => known.Id == id) : null);
        await db.SaveChangesAsync();
    }

    private async Task<List<string>> MovesAsync(int idea)
    {
        await using var db = portal.NewContext();
        return await db.History.Where(entry => entry.Subject == nameof(Idea) && entry.SubjectId == idea && entry.Summary.StartsWith("Chuyển từ")).OrderBy(entry => entry.Id).Select(entry => entry.Summary).ToListAsync();
    }
}
