using Microsoft.Playwright;

namespace SangKien.Browser.Tests.Portal;

/// <summary>A person who has no mouse.</summary>
internal static class Keyboard
{
    // The walk begins at the top of the page, wherever the page itself has put the focus.
    // Of a group of radio buttons the keyboard reaches one and the arrows the others; an element in a closed menu is not there yet.
    private const string MarkReachable = """
        () => {
          document.body.tabIndex = -1;
          document.body.focus();
          const fields = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
          const seen = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
          const groups = new Set();
          let count = 0;
          for (const element of document.querySelectorAll(fields)) {
            if (element.disabled || element.tabIndex < 0 || !seen(element)) continue;
            if (element.type === 'radio') {
              if (groups.has(element.name)) continue;
              groups.add(element.name);
              element.dataset.reach = 'radio:' + element.name;
            } else element.dataset.reach = String(count);
            count++;
          }
          return count;
        }
        """;

    private const string Focused = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const style = getComputedStyle(element);
          const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
          const key = element.type === 'radio' ? 'radio:' + element.name : element.dataset.reach ?? '';
          return [key, ring ? 'ring' : '', element.outerHTML.slice(0, 160)];
        }
        """;

    /// <summary>What Tab does not reach on the page, and what it reaches without showing it.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        var expected = await page.EvaluateAsync<int>(MarkReachable);
        var reached = new HashSet<string>();
        var findings = new List<string>();
        for (var press = 0; press < expected + 10; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string[]?>(Focused) is not [var key, var ring, var html])
                break;
            if (key.Length > 0 && !reached.Add(key) && !key.StartsWith("radio", StringComparison.Ordinal))
                break;
            if (ring.Length == 0)
                findings.Add($"{page.Url}: focus is not shown: {html}");
        }

        findings.AddRange((await page.EvaluateAsync<string[][]>("() => [...document.querySelectorAll('[data-reach]')].map(e => [e.dataset.reach, e.outerHTML.slice(0, 160)])"))
            .Where(element => !reached.Contains(element[0]))
            .Select(element => $"{page.Url}: Tab does not reach {element[1]}"));
        return findings;
    }
}
