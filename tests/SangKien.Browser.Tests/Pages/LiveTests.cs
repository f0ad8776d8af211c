using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SangKien.Browser.Tests.Contributions;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Pages;

/// <summary>What one person does appears on the open pages of others, without their doing anything (live.js).</summary>
[Collection(nameof(OpenWorkshop))]
public sealed partial class LiveTests(OpenWorkshop stage)
{
    private const string Unit = "Phòng Quản lý Công nghệ";
    private const int Pause = 20_000;

    [Fact]
    public async Task A_request_appears_in_the_open_table_and_at_the_bell_of_those_whom_it_concerns()
    {
        var csShtt = await WatchAsync("csshtt", "/theo-doi");
        var director = await WatchAsync("lanhdao", "/theo-doi");
        var (unread, unconcerned) = (await UnreadAsync(csShtt), await UnreadAsync(director));
        var answer = csShtt.Link($"Trả lời đề nghị của {Unit}");

        await AskForMoreTimeAsync();
        await Assertions.Expect(answer).ToHaveCountAsync(0);
        Assert.Equal(unread, await UnreadAsync(csShtt));
        await csShtt.Clock.FastForwardAsync(Pause);
        await director.Clock.FastForwardAsync(Pause);

        await Assertions.Expect(answer).ToBeVisibleAsync();
        await Assertions.Expect(csShtt.Locator("#chuong")).ToHaveAccessibleNameAsync($"Thông báo, {unread + 1} tin chưa đọc");
        Assert.Equal(unconcerned, await UnreadAsync(director));
        foreach (var page in new[] { csShtt, director })
        {
            Assert.True(await page.EvaluateAsync<bool>("window.isSamePage"), $"{page.Url} was loaded anew.");
            await page.Context.CloseAsync();
        }
    }

    /// <summary>An open page whose clock the test moves, so that nobody waits for the next round.</summary>
    private async Task<IPage> WatchAsync(string account, string address)
    {
        var page = await stage.SignedInAsync(account);
        await page.Clock.InstallAsync();
        await page.GotoAsync(address);
        await page.EvaluateAsync("window.isSamePage = true");
        return page;
    }

    private async Task AskForMoreTimeAsync()
    {
        var page = await stage.SignedInAsync("dv.qlcn");
        await page.GotoAsync("/tham-luan");
        await page.ClickLinkAsync("Đề nghị gia hạn");
        await page.EnterAsync("Đề nghị nhận đến hết ngày", "27/10/2022");
        await page.EnterAsync("Lý do", "Chờ số liệu quý III.");
        await page.ClickButtonAsync("Gửi đề nghị");
        await page.ExpectTextAsync("Đã gửi đề nghị");
        await page.Context.CloseAsync();
    }

    private static async Task<int> UnreadAsync(IPage page) =>
        Number().Match(await page.Locator("#chuong .visually-hidden").InnerTextAsync()) is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
