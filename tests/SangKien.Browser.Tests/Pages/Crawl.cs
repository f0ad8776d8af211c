using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SangKien.Browser.Tests.Pages;

/// <summary>
/// Every page that somebody can reach by links, each kind once: pages that differ in their numbers only are one kind. It is walked by
/// plain requests, so also without script, and what is no page (a file, an export) is asked for no more than once.
/// </summary>
internal sealed partial class Crawl(IPage page)
{
    private const int MostPages = 150;

    private readonly List<string> _findings = [];

    /// <summary>Addresses of pages, one a kind.</summary>
    public List<string> Pages { get; } = [];

    public IReadOnlyList<string> Findings => _findings;

    public static string KindOf(string address) => Numbers().Replace(address, "/{n}");

    public async Task RunAsync()
    {
        var known = new HashSet<string> { "/" };
        var waiting = new Queue<string>(known);
        while (waiting.TryDequeue(out var address) && Pages.Count < MostPages)
        {
            var html = await ReadAsync(address);
            foreach (Match link in Links().Matches(html))
            {
                var target = WebUtility.HtmlDecode(link.Groups[1].Value).Split('#', '?')[0];
                if (target.Length > 0 && known.Add(KindOf(target)))
                    waiting.Enqueue(target);
            }
        }
    }

    /// <summary>The page's text; empty for a file.</summary>
    private async Task<string> ReadAsync(string address)
    {
        await using var response = await page.Context.APIRequest.GetAsync(address);
        if (!response.Ok)
            _findings.Add($"{address} answers {response.Status}");
        if (!response.Ok || !response.Headers.GetValueOrDefault("content-type", "").StartsWith("text/html", StringComparison.Ordinal))
            return "";
        var html = await response.TextAsync();
        Pages.Add(address);
        if (!html.Contains("<h1", StringComparison.Ordinal))
            _findings.Add($"{address} has no heading");
        if (html.Contains("&amp;amp;", StringComparison.Ordinal))
            _findings.Add($"{address} shows text that was encoded twice");
        _findings.AddRange(Forms().Matches(html).Where(form => !CanBeSent(form, html)).Select(form => $"{address}: a form cannot be sent without script: {form.Value[..Math.Min(120, form.Value.Length)]}"));
        return html;
    }

    /// <summary>The button stands in the form, or names it from elsewhere.</summary>
    private static bool CanBeSent(Match form, string html) =>
        form.Value.Contains("type=\"submit\"", StringComparison.Ordinal)
        || (Id().Match(form.Value) is { Success: true } id && html.Contains($"form=\"{id.Groups[1].Value}\"", StringComparison.Ordinal));

    [GeneratedRegex("""^<form\b[^>]*\sid="([^"]+)["]""")]
    private static partial Regex Id();

    [GeneratedRegex(@"/\d+(?=/|$)")]
    private static partial Regex Numbers();

    [GeneratedRegex("""<a\b[^>]*\shref="(/[^"]*)["]""")]
    private static partial Regex Links();

    [GeneratedRegex("<form\\b[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();
}
