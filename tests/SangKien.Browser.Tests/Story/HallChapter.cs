using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>28/10/2022, from eight: speakers are called, the wall and the phones follow, the secretary writes through a lost network.</summary>
internal sealed class HallChapter(Stage stage)
{
    private const string Said = "Đề nghị sớm có kho sáng kiến dùng chung.";

    public async Task PlayAsync()
    {
        stage.Portal.SetVietnamTime(2022, 10, 28);
        var chair = await stage.SignedInAsync("lanhdao");
        await chair.OpenAsync("Điều hành");
        await chair.ClickButtonAsync("Bắt đầu điều hành");
        await chair.ExpectTextAsync("Chờ phát biểu");
        var address = chair.Url;
        var workshop = address[..address.LastIndexOf('/')];

        var wall = await stage.SignedInAsync("vanphong");
        await wall.GotoAsync($"{workshop}/man-hinh");
        var phone = await stage.SignedInAsync("dv.qlcn", isPhone: true);
        await phone.GotoAsync($"{workshop}/phat-bieu");
        await phone.EnterAsync("Nội dung định phát biểu", "Kho sáng kiến");
        await phone.ClickButtonAsync("Xin phát biểu");
        await phone.ExpectTextAsync("Đang chờ phát biểu");
        await phone.AssertAccessibleAsync();

        // Nobody loads anything anew: the request comes to the chair by itself, and the press to the wall and to the phone.
        await Assertions.Expect(chair.Locator("#dieu-hanh")).ToContainTextAsync("Kho sáng kiến");
        await chair.AssertAccessibleAsync();
        await chair.Locator("li", new() { HasText = "Kho sáng kiến" }).GetByRole(AriaRole.Button, new() { NameRegex = new("phát biểu$") }).ClickAsync();
        await phone.ExpectTextAsync("Mời đồng chí phát biểu");
        await Assertions.Expect(wall.Locator(".sk-wall-name")).ToBeVisibleAsync();

        await WriteAsync(workshop);
        await chair.ClickButtonAsync("Phát biểu xong");
        await chair.ExpectTextAsync("Chưa có ai phát biểu");
        await chair.ClickButtonAsync("Kết thúc hội thảo");
        await Assertions.Expect(wall.Locator(".sk-wall-item")).ToHaveTextAsync("Hội thảo đã kết thúc");
        foreach (var page in new[] { chair, wall, phone })
            await page.Context.CloseAsync();
    }

    private async Task WriteAsync(string workshop)
    {
        var secretary = await stage.SignedInAsync("csshtt");
        await secretary.GotoAsync($"{workshop}/ghi-chep");
        await secretary.AssertAccessibleAsync();
        var note = secretary.Locator("#ds-luot textarea").First;
        await secretary.Context.SetOfflineAsync(true);
        await note.FillAsync(Said);
        await secretary.ExpectTextAsync("Nội dung vẫn giữ trên máy này");
        await secretary.Context.SetOfflineAsync(false);
        await Assertions.Expect(secretary.Locator("#ds-luot")).ToContainTextAsync("Đã lưu lúc");
        await secretary.ReloadAsync();
        await Assertions.Expect(secretary.Locator("#ds-luot textarea").First).ToHaveValueAsync(Said);
        await secretary.Context.CloseAsync();
    }
}
