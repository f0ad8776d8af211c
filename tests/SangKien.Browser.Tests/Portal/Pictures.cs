using Microsoft.Playwright;

namespace SangKien.Browser.Tests.Portal;

/// <summary>Pictures for people to look at, kept where SANGKIEN_PICTURES names a folder and not taken otherwise.</summary>
internal static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SANGKIEN_PICTURES");

    public static async Task TakeAsync(IPage page, string name)
    {
        if (Folder is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true });
    }
}
