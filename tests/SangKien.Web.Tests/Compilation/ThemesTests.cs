using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

public sealed class ThemesTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    [Fact]
    public async Task A_theme_is_added_and_renamed()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var page = await browser.GetAsync($"{portal.Board}/nhom");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await browser.PostRawAsync($"{portal.Board}/nhom", [new("__RequestVerificationToken", token), new("Id", "0"), new("Name", "Tập huấn")]);
        using (var db = portal.NewContext())
        {
            var theme = db.Themes.Single(theme => theme.Name == "Tập huấn");
            await browser.PostRawAsync(
                $"{portal.Board}/nhom", [new("__RequestVerificationToken", token), new("Id", $"{theme.Id}"), new("Name", "Tập huấn, hướng dẫn"), new("Version", $"{theme.Version}")]);
        }

        using var after = portal.NewContext();
        Assert.Equal(4, after.Themes.Single(theme => theme.Name == "Tập huấn, hướng dẫn").Order);
    }

    [Theory]
    [InlineData("", "Hãy nhập tên nhóm vấn đề.")]
    [InlineData("THỰC TRẠNG hoạt động sáng kiến", "Đã có nhóm vấn đề mang tên này.")]
    public async Task An_empty_or_a_taken_name_is_refused(string name, string reason)
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var page = await browser.GetAsync($"{portal.Board}/nhom");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await browser.PostRawAsync($"{portal.Board}/nhom", [new("__RequestVerificationToken", token), new("Id", "0"), new("Name", name)]);

        Assert.Equal([reason], answer.Refusals);
        Assert.Equal(name, answer.Page!.GetElementById("nhom-moi")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Themes_of_the_plan_are_made_once()
    {
        using (var db = portal.NewContext())
        {
            db.Themes.Remove(db.Themes.Single(theme => theme.Order == 3));
            db.SaveChanges();
        }

        var browser = portal.As(TestOrganisation.CsShtt);
        await browser.PostAsync($"{portal.Board}/nhom", new { }, action: "tu-ke-hoach");

        var page = await browser.GetAsync($"{portal.Board}/nhom");
        Assert.Empty(page.QuerySelectorAll("form[action$='tu-ke-hoach']"));
        using var after = portal.NewContext();
        Assert.Equal(3, after.Themes.Count(theme => theme.FocusIssueId != null));
    }

    [Fact]
    public async Task A_theme_is_put_under_another_once_ordered_and_removed_with_its_ideas_moved()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        var (first, second) = (portal.ThemeId(1), portal.ThemeId(2));
        int[] made = [await AddAsync(browser, "Chủ đề con A", first), await AddAsync(browser, "Chủ đề con B", first)];

        var page = await browser.GetAsync($"{portal.Board}/nhom");
        Assert.Equal(["Chủ đề con A", "Chủ đề con B"], page.QuerySelectorAll(".sk-themes-under input[name=Name]").Select(input => input.GetAttribute("value")));
        await browser.PostAsync(page, new { place = $"{made[1]}/1" }, action: "/xep");
        Assert.Null(page.QuerySelector($"form[action$='/{first}/dua-vao']"));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await browser.PostRawAsync($"{portal.Board}/nhom/{first}/dua-vao", [new("__RequestVerificationToken", token), new("parentId", $"{second}")]);

        var idea = portal.IdeaId(CompiledPortal.AcceptedTitle);
        await browser.PostAsync($"{portal.Board}/chuyen?y-tuong={idea}", new { ThemeId = made[0] });
        var asked = await browser.PostAsync($"{portal.Board}/nhom/{made[0]}/xoa", new { MoveTo = "" });
        Assert.Contains("Hãy chọn nơi chuyển", Assert.Single(asked.Refusals), StringComparison.Ordinal);
        var done = await browser.FollowAsync(await browser.PostAsync($"{portal.Board}/nhom/{made[0]}/xoa", new { MoveTo = second }));

        Assert.Contains("chuyển 1 ý tưởng", done.QuerySelector(".sk-flash")!.TextContent, StringComparison.Ordinal);
        using var db = portal.NewContext();
        Assert.Equal(second, db.Ideas.Single(row => row.Id == idea).ThemeId);
        Assert.Null(db.Themes.Single(theme => theme.Id == first).ParentId);
        Assert.Equal((first, 1), db.Themes.Where(theme => theme.Id == made[1]).Select(theme => new { theme.ParentId, theme.Order }).AsEnumerable().Select(row => (row.ParentId!.Value, row.Order)).Single());
        Assert.Contains(db.History, entry => entry.Summary.StartsWith("Xóa nhóm vấn đề “Chủ đề con A”; chuyển 1 ý tưởng sang nhóm", StringComparison.Ordinal));
    }

    private async Task<int> AddAsync(Browser browser, string name, int parent)
    {
        var page = await browser.GetAsync($"{portal.Board}/nhom");
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await browser.PostRawAsync($"{portal.Board}/nhom", [new("__RequestVerificationToken", token), new("Id", "0"), new("Name", name), new("ParentId", $"{parent}")]);
        using var db = portal.NewContext();
        return db.Themes.Single(theme => theme.Name == name).Id;
    }
}
