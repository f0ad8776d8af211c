using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>After the workshop: what was said is found again, and everything goes into one file that opens without the portal.</summary>
internal sealed class DossierChapter(Stage stage)
{
    public async Task PlayAsync()
    {
        var csShtt = await stage.SignedInAsync("csshtt");
        await FindAsync(csShtt);
        var folder = Directory.CreateTempSubdirectory("sangkien-ho-so-");
        try
        {
            ZipFile.ExtractToDirectory(await MakeAsync(csShtt), folder.FullName);
            await VerifyAsync(folder.FullName);
            await ReadOfflineAsync(csShtt, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task FindAsync(IPage csShtt)
    {
        await csShtt.GotoAsync("/");
        await csShtt.Keyboard.PressAsync("/");
        await csShtt.Keyboard.TypeAsync("\"15/KH-KHCN\"");
        await csShtt.Keyboard.PressAsync("Enter");
        await csShtt.GetByRole(AriaRole.Link, new() { NameRegex = new("^Văn bản \\d") }).ClickAsync();
        await csShtt.AssertAccessibleAsync();
        Assert.Contains("15/KH-KHCN", await csShtt.Locator("main mark").AllInnerTextsAsync());
    }

    private async Task<string> MakeAsync(IPage csShtt)
    {
        await csShtt.OpenAsync("Hồ sơ");
        await csShtt.ClickButtonAsync("Lập hồ sơ");
        await csShtt.AssertAccessibleAsync();
        for (var wait = 0; wait < 60 && !await csShtt.Button("Tải hồ sơ (ZIP)").IsVisibleAsync(); wait++)
        {
            // The portal's background work follows the story's clock, which stands still by itself.
            stage.Portal.Time.Advance(TimeSpan.FromSeconds(15));
            await csShtt.WaitForTimeoutAsync(500);
            await csShtt.ReloadAsync();
        }

        var download = await csShtt.RunAndWaitForDownloadAsync(() => csShtt.ClickButtonAsync("Tải hồ sơ (ZIP)"));
        return await download.PathAsync() ?? throw new InvalidOperationException("The dossier gave no file.");
    }

    /// <summary>Every file that was unpacked stands in the list, with its hash, and the other way round.</summary>
    private static async Task VerifyAsync(string folder)
    {
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json")));
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString()!);
        var unpacked = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Where(path => path != "manifest.json").ToList();

        Assert.Equal(listed.Keys.Order(StringComparer.Ordinal), unpacked.Order(StringComparer.Ordinal));
        foreach (var (path, hash) in listed)
            Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(folder, path)))));
        Assert.Contains(listed.Keys, path => path.StartsWith("1-van-ban/15-kh-khcn", StringComparison.Ordinal) && path.EndsWith(".pdf", StringComparison.Ordinal));
        Assert.Contains(listed.Keys, path => path.StartsWith("2-tham-luan/", StringComparison.Ordinal) && path.EndsWith("/tham-luan.docx", StringComparison.Ordinal));
    }

    private static async Task ReadOfflineAsync(IPage csShtt, string folder)
    {
        await using var context = await csShtt.Context.Browser!.NewContextAsync(new() { Offline = true, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(folder, "index.html")).AbsoluteUri);
        var links = await page.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(folder, link)), link));
    }
}
