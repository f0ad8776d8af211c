using System.Collections.Concurrent;
using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;
using SangKien.Browser.Tests.Story;

namespace SangKien.Browser.Tests.Pages;

/// <summary>
/// Every kind of page after the whole story, as each role: it answers, can be used without script, says nothing in the console, and axe
/// finds nothing. A kind that several roles reach is looked at by axe once, wide and light or narrow and dark in turn, so that both
/// dresses are seen on half of the pages; SANGKIEN_EVERY_DRESS=1 shows each page in all four. SANGKIEN_PICTURES=FOLDER keeps a picture of each.
/// </summary>
[Collection(nameof(PlayedStory))]
public sealed class EveryPageTests(PlayedStory story)
{
    private static readonly string[] Accounts = ["quantri", "csshtt", "vanphong", "lanhdao", "dv.khtc"];

    [Fact]
    public async Task Every_page_that_somebody_reaches_is_sound()
    {
        await story.PlayAsync();
        var seen = new ConcurrentDictionary<string, int>();
        var findings = new ConcurrentBag<string>();
        await Task.WhenAll(Accounts.Select(async account =>
        {
            foreach (var finding in await WalkAsync(account, seen))
                findings.Add($"{account}: {finding}");
        }));

        Accessibility.AssertNone(findings);
        Assert.True(seen.Count >= 40, $"Only {seen.Count} kinds of page were reached: {string.Join(", ", seen.Keys)}");
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

    private async Task<IReadOnlyList<string>> WalkAsync(string account, ConcurrentDictionary<string, int> seen)
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
        foreach (var address in crawl.Pages)
        {
            var number = seen.Count;
            if (!seen.TryAdd(Crawl.KindOf(address), number))
                continue;
            await page.GotoAsync(address);
            foreach (var finding in await FindingsAsync(page, number % 2 == 0))
                findings.Add(finding);
            await Pictures.TakeAsync(page, address);
        }

        await page.Context.CloseAsync();
        return [.. crawl.Findings, .. findings];
    }

    private static Task<IReadOnlyList<string>> FindingsAsync(IPage page, bool isAtDesk) =>
        Environment.GetEnvironmentVariable("SANGKIEN_EVERY_DRESS") == "1" ? page.FindingsInEveryDressAsync()
        : isAtDesk ? page.FindingsInOneDressAsync(1360, ColorScheme.Light)
        : page.FindingsInOneDressAsync(390, ColorScheme.Dark);
}
