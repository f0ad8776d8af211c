using Microsoft.Playwright;

namespace SangKien.Browser.Tests.Portal;

/// <summary>Pictures of the pages for people to look at, on a desk and on a phone, kept where SANGKIEN_PICTURES names a folder and not taken otherwise.</summary>
internal static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SANGKIEN_PICTURES");

    /// <param name="address">Of the page; the picture is named after it.</param>
    public static async Task TakeAsync(IPage page, string address)
    {
        if (Folder is null)
            return;
        foreach (var width in new[] { 1360, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{address.Trim('/').Replace('/', '_')}-{width}.png"), FullPage = true });
        }
    }
}
