using System.Net;
using SangKien.Core.Data.SampleData;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Admin;

public sealed class ClockTests
{
    [Fact]
    public async Task Over_the_sample_data_the_administrator_moves_the_clock_forward_and_not_back()
    {
        await using var portal = new SamplePortal();
        var administrator = portal.As("quantri");
        Assert.Contains("8:00, thứ Tư, ngày 05/10/2022", await BannerAsync(administrator), StringComparison.Ordinal);

        await administrator.PostAsync("/quan-tri/dong-ho", new { On = "2022-10-21", At = "23:59" });
        Assert.Contains("23:59, thứ Sáu, ngày 21/10/2022", await BannerAsync(portal.As("csshtt")), StringComparison.Ordinal);

        portal.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Contains("0:01, thứ Bảy, ngày 22/10/2022", await BannerAsync(portal.As("csshtt")), StringComparison.Ordinal);

        var back = await administrator.PostAsync("/quan-tri/dong-ho", new { On = "2022-10-06", At = "08:00" });
        Assert.Contains("không chỉnh lùi", Assert.Single(back.Refusals), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As("lanhdao").StatusAsync("/quan-tri/dong-ho"));
    }

    [Fact]
    public async Task The_sign_in_page_names_the_sample_accounts_and_each_of_them_works()
    {
        await using var portal = new SamplePortal();
        var names = (await portal.Stranger().GetAsync("/tai-khoan/dang-nhap")).QuerySelectorAll("[aria-labelledby=mau] strong").Select(name => name.TextContent).ToList();
        Assert.Equal(portal.NewContext().Users.Count(user => user.IsSample), names.Count);

        foreach (var name in names)
            Assert.Equal("/", (await portal.Stranger().PostAsync("/tai-khoan/dang-nhap", new { UserName = name, SampleAccounts.Password })).Location);
    }

    private static async Task<string> BannerAsync(Browser browser) => (await browser.GetAsync("/")).QuerySelector(".sk-clock-banner")!.TextContent;

    private sealed class SamplePortal() : PortalFactory(fill: null)
    {
        protected override Dictionary<string, string?> Settings() => new(base.Settings()) { ["SampleData"] = "true" };
    }
}
