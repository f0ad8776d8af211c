using System.Collections.Concurrent;
using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;
using SangKien.Browser.Tests.Story;

namespace SangKien.Browser.Tests.Pages;

/// <summary>
/// Every kind of page after the whole story, as each role: it answers, can be used without script, says nothing in the console, and axe
/// finds nothing. A kind that several roles reach is looked at by axe once.
/// </summary>
[Collection(nameof(PlayedStory))]
public sealed class EveryPageTests(PlayedStory story)
{
    private static readonly string[] Accounts = ["quantri", "csshtt", "vanphong", "lanhdao", "dv.khtc"];

    [Fact]
    public async Task Every_page_that_somebody_reaches_is_sound()
    {
        await story.PlayAsync();
        var seen = new HashSet<string>();
        var findings = new List<string>();
        foreach (var account in Accounts)
            findings.AddRange((await WalkAsync(account, seen)).Select(finding => $"{account}: {finding}"));

        Accessibility.AssertNone(findings);
        Assert.True(seen.Count >= 40, $"Only {seen.Count} kinds of page were reached: {string.Join(", ", seen)}");
    }

    [Theory]
    [InlineData("quantri", "/quan-tri/cai-dat/han-nop")]
    [InlineData("dv.khtc", "/tham-luan")]
    [InlineData("csshtt", "/tong-hop")]
    [InlineData("vanphong", "/dai-bieu")]
    public async Task The_main_forms_are_used_by_keyboard_alone(string account, string address)
    {
        await story.PlayAsync();
        var page = await story.SignedInAsync(account);
        await page.GotoAsync(address);

        Accessibility.AssertNone(await Keyboard.FindingsAsync(page));
        await page.Context.CloseAsync();
    }

    private async Task<IReadOnlyList<string>> WalkAsync(string account, HashSet<string> seen)
    {
        var page = await story.SignedInAsync(account);
        var findings = new ConcurrentBag<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                findings.Add($"{page.Url}: console: {message.Text}");
        };
        page.PageError += (_, error) => findings.Add($"{page.Url}: {error}");

        var crawl = new Crawl(page);
        await crawl.RunAsync();
        foreach (var address in crawl.Pages.Where(address => seen.Add(Crawl.KindOf(address))))
        {
            await page.DressAsync(1360, ColorScheme.Light);
            await page.GotoAsync(address);
            foreach (var finding in await page.FindingsAtDeskAndPhoneAsync())
                findings.Add(finding);
        }

        await page.Context.CloseAsync();
        return [.. crawl.Findings, .. findings];
    }
}
