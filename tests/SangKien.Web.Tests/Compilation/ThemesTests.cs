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
}
