using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Pages;

public sealed class SignInPageTests(Stage stage) : IClassFixture<Stage>
{
    [Fact]
    public async Task The_sign_in_page_is_accessible_in_every_dress()
    {
        var page = await stage.NewPageAsync();
        await page.GotoAsync("/tai-khoan/dang-nhap");

        Accessibility.AssertNone(await page.FindingsInEveryDressAsync());
        Accessibility.AssertNone(await Keyboard.FindingsAsync(page));
    }

    [Fact]
    public async Task Somebody_signs_in_by_keyboard_and_without_script()
    {
        var page = await stage.NewPageAsync(hasScript: false);
        await page.GotoAsync("/");
        await page.Keyboard.TypeAsync("csshtt");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Core.Data.SampleData.SampleAccounts.Password);
        await page.Keyboard.PressAsync("Enter");

        await page.ExpectTextAsync("Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ");
    }
}
