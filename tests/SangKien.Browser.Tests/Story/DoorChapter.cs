using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>28/10/2022, before eight: two doors at once, one of them without network.</summary>
internal sealed class DoorChapter(Stage stage)
{
    public async Task PlayAsync()
    {
        stage.Portal.SetVietnamTime(2022, 10, 25, 9);
        var main = await stage.SignedInAsync("vanphong");
        await PrepareAsync(main, await stage.SignedInAsync("csshtt"));
        stage.Portal.SetVietnamTime(2022, 10, 28, 7, 40);
        await main.Context.CloseAsync();
        main = await stage.SignedInAsync("vanphong");
        await main.OpenAsync("Đại biểu");
        var list = main.Url;
        var door = new Uri(new Uri(list), "diem-danh").ToString();
        await main.GotoAsync(door);
        await main.UnfoldAsync("In");
        var badges = Paper.Read(await main.DownloadAsync("Thẻ đại biểu có mã QR (PDF)"));
        Assert.Contains("NGUYỄN THANH BÌNH", badges.Text, StringComparison.Ordinal);

        var side = await stage.SignedInAsync("vanphong", isPhone: true);
        await side.GotoAsync($"{door}/may-anh");
        await side.EnterAsync("Tên cửa", "Cửa phụ");
        await side.AssertAccessibleAsync();
        var codes = await side.EvaluateAsync<string[]>("async address => (await (await fetch(address)).json()).slice(0, 3).map(badge => badge.code)", $"{door}/may-anh/the");
        await side.Context.SetOfflineAsync(true);
        foreach (var code in codes)
            await ScanAsync(side, code);
        await ScanAsync(side, codes[0]);
        await Assertions.Expect(side.Locator("#cho-gui")).ToHaveTextAsync("3 lượt chờ gửi");

        // The other door meets one of the three meanwhile.
        await main.GotoAsync($"{door}/may-anh");
        await ScanAsync(main, codes[1]);
        await Assertions.Expect(main.Locator("#cho-gui")).ToHaveTextAsync("Đã gửi hết");
        await side.Context.SetOfflineAsync(false);
        await Assertions.Expect(side.Locator("#cho-gui")).ToHaveTextAsync("Đã gửi hết");
        await Assertions.Expect(side.Locator("#luot-quet")).ToContainTextAsync("Đã được ghi trước");

        await main.GotoAsync(door);
        await Assertions.Expect(main.Locator(".sk-clock")).ToContainTextAsync("3 /");
        await main.UnfoldAsync("In");
        Assert.Contains("có mặt 03", Paper.Read(await main.DownloadAsync("Phụ lục đại biểu tham dự (PDF)")).Text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        await side.Context.CloseAsync();
        await main.Context.CloseAsync();
    }

    /// <summary>Day, hall and programme, so that there is something to open.</summary>
    private static async Task PrepareAsync(IPage office, IPage drafter)
    {
        await office.OpenAsync("Thời gian, địa điểm");
        await office.ClickLinkAsync("Ấn định");
        await office.EnterAsync("Ngày", "28/10/2022");
        await office.EnterAsync("Giờ bắt đầu", "8:00");
        await office.EnterAsync("Giờ kết thúc", "11:30");
        await office.EnterAsync("Địa điểm", "Hội trường tầng 3");
        await office.ClickButtonAsync("Ấn định");
        await office.ExpectTextAsync("Hội trường tầng 3");
        await drafter.OpenAsync("Chương trình");
        await drafter.ClickButtonAsync("Lập chương trình gợi ý");
        await drafter.ClickButtonAsync("Công bố");
        await drafter.ExpectTextAsync("Đã công bố chương trình");
        await drafter.Context.CloseAsync();
    }

    private static async Task ScanAsync(IPage page, string code)
    {
        await page.EnterAsync("Mã trên thẻ", code);
        await page.Field("Mã trên thẻ").PressAsync("Enter");
    }
}
