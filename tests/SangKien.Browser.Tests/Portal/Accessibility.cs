using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SangKien.Browser.Tests.Portal;

/// <summary>What axe finds by WCAG 2.0 to 2.2, A and AA, and by its best practices. Nothing is let pass.</summary>
internal static class Accessibility
{
    private static readonly string AllRules = Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static readonly string Colours = Only("rule", "color-contrast");
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task AssertAccessibleAsync(this IPage page) => AssertNone(await FindingsAsync(page, AllRules));

    public static void AssertNone(IReadOnlyCollection<string> findings) => Assert.True(findings.Count == 0, string.Join('\n', findings));

    /// <summary>The page wide and narrow, in light and dark; what colour and width cannot change is asked once for each.</summary>
    public static async Task<IReadOnlyList<string>> FindingsInEveryDressAsync(this IPage page)
    {
        await page.DressAsync(1360, ColorScheme.Light);
        var findings = await FindingsAsync(page, AllRules);
        await page.DressAsync(1360, ColorScheme.Dark);
        findings.AddRange(await FindingsAsync(page, Colours));
        await page.DressAsync(390, ColorScheme.Dark);
        findings.AddRange(await FindingsAsync(page, AllRules));
        await page.DressAsync(390, ColorScheme.Light);
        findings.AddRange(await FindingsAsync(page, Colours));
        findings.AddRange(await OverflowAsync(page));
        return findings;
    }

    /// <summary>The page in one dress by all rules, and its width on a phone: for the many.</summary>
    public static async Task<IReadOnlyList<string>> FindingsInOneDressAsync(this IPage page, int width, ColorScheme scheme)
    {
        await page.DressAsync(width, scheme);
        var findings = await FindingsAsync(page, AllRules);
        await page.DressAsync(390, scheme);
        findings.AddRange(await OverflowAsync(page));
        return findings;
    }

    public static async Task DressAsync(this IPage page, int width, ColorScheme scheme)
    {
        await page.SetViewportSizeAsync(width, width > 800 ? 900 : 844);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
    }

    /// <summary>Axe itself in the page, once: the pages have no frames, so its wrapper's second tab for each run buys nothing.</summary>
    private static async Task<List<string>> FindingsAsync(IPage page, string options)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Axe);
        var nodes = await page.EvaluateAsync<string[]>("""
            async options => {
              const { violations } = await axe.run(document, JSON.parse(options));
              return violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.html}`));
            }
            """, options);
        return [.. nodes.Select(node => $"{new Uri(page.Url).PathAndQuery} ({page.ViewportSize!.Width}): {node}")];
    }

    /// <summary>A phone scrolls a page in one direction only, and no text stands on it letter below letter beside something that keeps its width.</summary>
    private static async Task<IEnumerable<string>> OverflowAsync(IPage page)
    {
        var found = await page.EvaluateAsync<string[]>("""
            () => {
              const width = document.documentElement.clientWidth;
              const all = [...document.querySelectorAll('body *')];
              const holdsText = element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim().length > 12);
              const isSqueezed = ({ width, height }) => width > 1 && width < 40 && height > 3 * width;
              const say = (elements, what) => elements.slice(0, 3).map(element => `${what}: ${element.outerHTML.slice(0, 120)}`);
              return [
                ...document.documentElement.scrollWidth <= width ? [] : say(all.filter(element => element.getBoundingClientRect().right > width + 1), 'wider than the phone'),
                ...say(all.filter(element => holdsText(element) && isSqueezed(element.getBoundingClientRect())), 'squeezed'),
              ];
            }
            """);
        return found.Select(finding => $"{new Uri(page.Url).PathAndQuery}: {finding}");
    }

    private static string Only(string type, params string[] values) => JsonSerializer.Serialize(new { runOnly = new { type, values } });
}
