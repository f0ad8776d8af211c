using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Contributions;

/// <summary>What somebody does who writes a contribution.</summary>
internal static class Writer
{
    public const string Situation = "Thực trạng";

    public static async Task OpenFormAsync(this IPage page)
    {
        await page.GotoAsync("/tham-luan");
        await page.ExpectTextAsync("Ý kiến tham luận của");
    }

    public static ILocator Idea(this IPage page, int number) => page.GetByRole(AriaRole.Group, new() { Name = $"Ý tưởng {number}", Exact = true });

    public static Task ExpectFieldAsync(this IPage page, string label, string text, ILocator? within = null) =>
        Assertions.Expect(page.Field(label, within)).ToHaveValueAsync(text);

    public static ILocator Offer(this IPage page) => page.Locator("[data-kept]");

    public static async Task TakeBackAsync(this IPage page)
    {
        await Assertions.Expect(page.Offer()).ToBeVisibleAsync();
        await page.ClickButtonAsync("Lấy lại nội dung đó");
        await page.ExpectTextAsync("Đã lưu bản nháp.");
    }

    public static async Task SaveAsync(this IPage page)
    {
        await page.ClickButtonAsync("Lưu nháp");
        await page.ExpectTextAsync("Đã lưu bản nháp.");
    }

    /// <summary>What the portal holds, read where nothing was ever kept.</summary>
    public static async Task AssertStoredAsync(this OpenWorkshop stage, string account, string text)
    {
        var other = await stage.WritingAsync(account);
        await other.ExpectFieldAsync(Situation, text);
        await other.Context.CloseAsync();
    }

    /// <summary>Saves in the background fail from now on, as they do where the network is lost.</summary>
    public static Task LoseNetworkAsync(this IPage page) => page.Context.SetOfflineAsync(true);

    public static Task FindNetworkAsync(this IPage page) => page.Context.SetOfflineAsync(false);

    /// <summary>Closes the page by accident and opens the form again in the same browser, with the network back.</summary>
    public static async Task<IPage> ReopenAsync(this IPage page)
    {
        var again = await page.Context.NewPageAsync();
        // What a page sends as it goes outlives it, and by then the browser no longer plays the lost network for it.
        await page.EvaluateAsync("() => { window.fetch = () => Promise.reject(new TypeError('offline')); }");
        await page.CloseAsync();
        await again.FindNetworkAsync();
        await again.OpenFormAsync();
        return again;
    }
}
