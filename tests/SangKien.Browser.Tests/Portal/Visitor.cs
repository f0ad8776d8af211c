using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SangKien.Core.Data.SampleData;

namespace SangKien.Browser.Tests.Portal;

/// <summary>What people do on every page, in the words that they see.</summary>
internal static class Visitor
{
    /// <summary>The field with the label; of a page on which several have it, within the given part.</summary>
    public static ILocator Field(this IPage page, string label, ILocator? within = null) =>
        (within ?? page.Locator("main")).GetByLabel(label, new() { Exact = true }).And(page.Locator("input, textarea, select"));

    public static Task EnterAsync(this IPage page, string label, string text, ILocator? within = null) => page.Field(label, within).FillAsync(text);

    public static Task ChooseAsync(this IPage page, string label, string choice) => page.Field(label).SelectOptionAsync(new SelectOptionValue { Label = choice });

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static Task ClickButtonAsync(this IPage page, string name) => page.Button(name).ClickAsync();

    public static ILocator Link(this IPage page, string name) => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name });

    public static Task ClickLinkAsync(this IPage page, string name) => page.Link(name).First.ClickAsync();

    /// <summary>Opens a page by its entry in the main menu, whatever number of things waits there.</summary>
    public static Task OpenAsync(this IPage page, string entry) =>
        page.GetByRole(AriaRole.Navigation, new() { Name = "Danh mục chính" })
            .GetByRole(AriaRole.Link, new() { NameRegex = new($"^{Regex.Escape(entry)}(\\s*\\d+ việc chờ xử lý)?$") }).ClickAsync();

    /// <summary>Opens a menu of the page; it needs no script.</summary>
    public static Task UnfoldAsync(this IPage page, string menu) => page.Locator("main summary").Filter(new() { HasText = menu }).First.ClickAsync();

    public static async Task SignInAsync(this IPage page, string account)
    {
        await page.GotoAsync("/");
        await page.EnterAsync("Tên đăng nhập", account);
        await page.EnterAsync("Mật khẩu", SampleAccounts.Password);
        await page.ClickButtonAsync("Đăng nhập");
        await Assertions.Expect(page.Locator("nav#dieu-huong")).ToBeAttachedAsync();
    }

    public static Task ExpectTextAsync(this IPage page, string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);

    /// <summary>Follows a link that gives a file; the file stays until the browser's profile is closed.</summary>
    public static async Task<string> DownloadAsync(this IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickLinkAsync(link));
        return await download.PathAsync() ?? throw new InvalidOperationException($"'{link}' gave no file.");
    }
}
