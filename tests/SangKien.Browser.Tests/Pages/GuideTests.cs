using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;
using SangKien.Browser.Tests.Story;

namespace SangKien.Browser.Tests.Pages;

/// <summary>The pictures of the users' guide come from the played story; SANGKIEN_GUIDE=1 takes them anew.</summary>
[Collection(nameof(PlayedStory))]
public sealed partial class GuideTests(PlayedStory story)
{
    /// <summary>Each picture: whose page it is, its address, or the words of a link on the page at the address.</summary>
    private static readonly (string Name, string Account, string Address, string? Link)[] Pictures =
    [
        ("don-vi-trang-chu", "dv.khtc", "/", null),
        ("don-vi-viet-tham-luan", "dv.khtc", "/tham-luan", null),
        ("don-vi-bien-nhan", "dv.qlkh", "/tham-luan", null),
        ("cs-shtt-soan-ke-hoach", "csshtt", "/ke-hoach", "Giải pháp nâng cao chất lượng"),
        ("cs-shtt-theo-doi", "csshtt", "/theo-doi", null),
        ("cs-shtt-tong-hop", "csshtt", "/tong-hop", null),
        ("cs-shtt-bao-cao", "csshtt", "/bao-cao", null),
        ("cs-shtt-ket-luan", "csshtt", "/ket-luan", null),
        ("cs-shtt-ho-so", "csshtt", "/ho-so", null),
        ("van-phong-van-ban", "vanphong", "/van-ban", "15/KH-KHCN"),
        ("van-phong-dai-bieu", "vanphong", "/dai-bieu", null),
        ("van-phong-diem-danh", "vanphong", "/hoi-thao/1/diem-danh", null),
        ("lanh-dao-ke-hoach", "lanhdao", "/ke-hoach", "Giải pháp nâng cao chất lượng"),
        ("lanh-dao-theo-doi", "lanhdao", "/theo-doi", null),
        ("lanh-dao-dieu-hanh", "lanhdao", "/dieu-hanh", null),
        ("quan-tri-nhan-su", "quantri", "/quan-tri/nhan-su", null),
        ("quan-tri-cai-dat", "quantri", "/quan-tri/cai-dat", null),
        ("quan-tri-nhat-ky", "quantri", "/quan-tri/nhat-ky", null),
        ("quan-tri-sao-luu", "quantri", "/quan-tri/sao-luu", null),
    ];

    [Fact]
    public void Each_picture_of_the_guide_is_taken_here_and_stands_in_it_once()
    {
        var shown = Directory.EnumerateFiles(Folder(), "*.md").SelectMany(file => Image().Matches(File.ReadAllText(file))).Select(image => image.Groups[1].Value).ToList();

        Assert.Equal(Pictures.Select(picture => picture.Name).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.All(shown, name => Assert.InRange(new FileInfo(Path.Combine(Folder(), "anh", $"{name}.png")).Length, 10_000, 300_000));
    }

    [Fact]
    public async Task Each_page_of_the_guide_is_there_to_be_photographed()
    {
        await story.PlayAsync();
        foreach (var account in Pictures.GroupBy(picture => picture.Account))
        {
            var page = await story.SignedInAsync(account.Key);
            await page.SetViewportSizeAsync(1040, 680);
            foreach (var picture in account)
            {
                await page.GotoAsync(picture.Address);
                if (picture.Link is { } link)
                    await page.ClickLinkAsync(link);
                await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
                if (Environment.GetEnvironmentVariable("SANGKIEN_GUIDE") == "1")
                    await page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), "anh", $"{picture.Name}.png") });
            }

            await page.Context.CloseAsync();
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetFullPath("../../../docs/huong-dan", Path.GetDirectoryName(here)!);

    [GeneratedRegex(@"!\[[^\]]+\]\(anh/([a-z-]+)\.png\)")]
    private static partial Regex Image();
}
