using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;
using SangKien.Core.Data.SampleData;

namespace SangKien.Browser.Tests.Contributions;

/// <summary>Every way in which a writer may lose text, one unit each: the text comes back and is stored.</summary>
[Collection(nameof(OpenWorkshop))]
public sealed class NothingTypedIsLostTests(OpenWorkshop stage)
{
    [Fact]
    public async Task A_session_that_has_ended_is_renewed_and_the_text_goes_on()
    {
        var page = await stage.WritingAsync("dv.khtc");
        await page.Context.ClearCookiesAsync();
        await page.EnterAsync(Writer.Situation, "Gõ khi phiên đã hết");
        await page.ClickButtonAsync("Lưu nháp");
        await page.EnterAsync("Tên đăng nhập", "dv.khtc");
        await page.EnterAsync("Mật khẩu", SampleAccounts.Password);
        await page.ClickButtonAsync("Đăng nhập");
        await page.ClickButtonAsync("Gửi lại nội dung đã gõ");

        await page.ExpectTextAsync("Đã lưu bản nháp.");
        await page.ExpectFieldAsync(Writer.Situation, "Gõ khi phiên đã hết");
        await Assertions.Expect(page.Offer()).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_lost_network_keeps_the_text_of_the_page_and_of_an_idea_that_was_never_saved()
    {
        var page = await stage.WritingAsync("dv.qlkh");
        await page.ClickButtonAsync("Thêm ý tưởng");
        await Assertions.Expect(page.Idea(3)).ToBeVisibleAsync();
        await page.LoseNetworkAsync();
        await page.EnterAsync(Writer.Situation, "Gõ khi mất mạng");
        await Assertions.Expect(page.Idea(3)).ToContainTextAsync("Chưa viết");
        await page.EnterAsync("Tên ý tưởng", "Ý tưởng chưa lưu lần nào", page.Idea(3));
        await Assertions.Expect(page.Idea(3)).ToContainTextAsync("Chưa đủ");
        await Assertions.Expect(page.Locator("[data-save-text]")).ToContainTextAsync("Mất kết nối. Nội dung vẫn giữ trên máy này");

        var again = await page.ReopenAsync();
        await again.ExpectFieldAsync(Writer.Situation, "");
        await again.TakeBackAsync();

        await again.ExpectFieldAsync(Writer.Situation, "Gõ khi mất mạng");
        await Assertions.Expect(again.Locator("[data-idea] input[type=text]").First).ToHaveValueAsync("Ý tưởng chưa lưu lần nào");
        await Assertions.Expect(again.Offer()).ToBeHiddenAsync();
        await again.Context.CloseAsync();
    }

    [Fact]
    public async Task Kept_text_is_offered_to_no_other_account_and_goes_when_somebody_signs_out()
    {
        var page = await stage.WritingAsync("dv.qlcn");
        await page.LoseNetworkAsync();
        await page.EnterAsync(Writer.Situation, "Chỉ của đơn vị này");
        var again = await page.ReopenAsync();
        await Assertions.Expect(again.Offer()).ToBeVisibleAsync();

        await again.Context.ClearCookiesAsync();
        await again.SignInAsync("dv.csshtt");
        await again.OpenFormAsync();
        await Assertions.Expect(again.Offer()).ToBeHiddenAsync();
        Assert.Equal(1, await KeptAsync(again));

        await again.Locator("details.sk-menu summary").Last.ClickAsync();
        await again.ClickButtonAsync("Đăng xuất");
        await Assertions.Expect(again.Button("Đăng nhập")).ToBeVisibleAsync();

        Assert.Equal(0, await KeptAsync(again));
        await again.Context.CloseAsync();
    }

    [Fact]
    public async Task Kept_text_is_still_offered_after_six_days_and_gone_after_eight()
    {
        var page = await stage.WritingAsync("dv.thanhtra");
        await page.LoseNetworkAsync();
        await page.EnterAsync(Writer.Situation, "Gõ tuần trước");
        var again = await page.ReopenAsync();

        await again.Clock.SetFixedTimeAsync(DateTime.UtcNow.AddDays(6));
        await again.OpenFormAsync();
        await Assertions.Expect(again.Offer()).ToBeVisibleAsync();
        await again.Clock.SetFixedTimeAsync(DateTime.UtcNow.AddDays(8));
        await again.GotoAsync("/");

        Assert.Equal(0, await KeptAsync(again));
        await again.Context.CloseAsync();
    }

    [Fact]
    public async Task A_tab_closed_by_accident_gives_its_text_back()
    {
        var page = await stage.WritingAsync("dv.csshtt");
        await page.EnterAsync(Writer.Situation, "Gõ ngay trước khi đóng thẻ");

        var again = await page.ReopenAsync();
        // The last save may have left with the tab; else the browser has kept the text.
        if (await again.Offer().IsVisibleAsync())
            await again.TakeBackAsync();

        await again.ExpectFieldAsync(Writer.Situation, "Gõ ngay trước khi đóng thẻ");
        await stage.AssertStoredAsync("dv.csshtt", "Gõ ngay trước khi đóng thẻ");
        await again.Context.CloseAsync();
    }

    [Fact]
    public async Task A_colleague_who_saved_first_leaves_both_texts_to_choose_field_by_field()
    {
        var mine = await stage.WritingAsync("dv.chicuc");
        var theirs = await stage.WritingAsync("dv.chicuc");
        await theirs.EnterAsync(Writer.Situation, "Thực trạng của đồng nghiệp");
        await theirs.EnterAsync("Giải pháp", "Giải pháp của đồng nghiệp");
        await theirs.EnterAsync("Kiến nghị", "Kiến nghị của đồng nghiệp");
        await theirs.SaveAsync();

        await mine.EnterAsync(Writer.Situation, "Thực trạng của tôi");
        await mine.EnterAsync("Giải pháp", "Giải pháp của tôi");
        await mine.ClickButtonAsync("Lưu nháp");
        await mine.ExpectTextAsync("Đồng nghiệp vừa sửa cùng mục.");
        await Assertions.Expect(mine.Locator("[data-conflict]")).ToHaveCountAsync(2);
        await mine.Locator("[data-conflict]").Nth(1).GetByText("Bản của đồng nghiệp").ClickAsync();
        await mine.SaveAsync();

        await mine.ExpectFieldAsync(Writer.Situation, "Thực trạng của tôi");
        await mine.ExpectFieldAsync("Giải pháp", "Giải pháp của đồng nghiệp");
        await mine.ExpectFieldAsync("Kiến nghị", "Kiến nghị của đồng nghiệp");
        await mine.ExpectTextAsync("Giải pháp của tôi");
        await mine.Context.CloseAsync();
        await theirs.Context.CloseAsync();
    }

    [Fact]
    public async Task Leaving_the_page_and_coming_back_shows_the_text()
    {
        var page = await stage.WritingAsync("dv.vanphong");
        await page.EnterAsync(Writer.Situation, "Gõ rồi đi sang trang khác");
        await page.GotoAsync("/nhiem-vu");
        await page.GoBackAsync();
        if (await page.Offer().IsVisibleAsync())
            await page.TakeBackAsync();
        await page.ExpectFieldAsync(Writer.Situation, "Gõ rồi đi sang trang khác");
        await page.SaveAsync();

        await stage.AssertStoredAsync("dv.vanphong", "Gõ rồi đi sang trang khác");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_refused_form_keeps_all_its_text_even_when_its_tab_is_closed_then()
    {
        var page = await stage.WritingAsync("dv.kythuat");
        var tooLong = new string('a', 20_001);
        // The browser itself would cut the text at its limit; only the server's answer is asked here.
        await page.Field("Khó khăn, vướng mắc").EvaluateAsync("area => area.removeAttribute('maxlength')");
        await page.EnterAsync("Khó khăn, vướng mắc", tooLong);
        await page.EnterAsync(Writer.Situation, "Gõ cùng một mục quá dài");
        await page.ClickButtonAsync("Lưu nháp");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.ExpectFieldAsync(Writer.Situation, "Gõ cùng một mục quá dài");

        var again = await page.ReopenAsync();
        await Assertions.Expect(again.Offer()).ToBeVisibleAsync();
        await again.ClickButtonAsync("Lấy lại nội dung đó");
        await Assertions.Expect(again.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await again.ExpectFieldAsync("Khó khăn, vướng mắc", tooLong);
        await again.EnterAsync("Khó khăn, vướng mắc", "Ngắn lại");
        await again.SaveAsync();

        await stage.AssertStoredAsync("dv.kythuat", "Gõ cùng một mục quá dài");
        await again.Context.CloseAsync();
    }

    [Fact]
    public async Task A_server_that_was_restarted_between_typing_and_sending_takes_the_text()
    {
        var page = await stage.WritingAsync("dv.ungdung");
        await page.EnterAsync(Writer.Situation, "Gõ trước khi máy chủ khởi động lại");
        await stage.RestartPortalAsync();
        await page.SaveAsync();

        await page.ExpectFieldAsync(Writer.Situation, "Gõ trước khi máy chủ khởi động lại");
        await stage.AssertStoredAsync("dv.ungdung", "Gõ trước khi máy chủ khởi động lại");
        await page.Context.CloseAsync();
    }

    private static Task<int> KeptAsync(IPage page) =>
        page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.startsWith('tham-luan:')).length");
}
