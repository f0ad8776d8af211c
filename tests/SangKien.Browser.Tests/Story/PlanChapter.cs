using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>05/10/2022: from the draft to the issued plan, and from the issued plan to the tasks of every unit.</summary>
internal sealed class PlanChapter(Stage stage)
{
    private const string Topic = "Giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh";
    private const string Comment = "Đề nghị ghi rõ ngày dự kiến tổ chức.";
    private const string MendedTime = "Dự kiến ngày 28 tháng 10 năm 2022";

    private static readonly string[] Units =
        ["dv.vanphong", "dv.thanhtra", "dv.khtc", "dv.qlkh", "dv.qlcn", "dv.csshtt", "dv.chicuc", "dv.kythuat", "dv.ungdung"];

    public Task FindTasksAsync() => Task.WhenAll(Units.Select(FindTasksAsync));

    public async Task PlayToIssueAsync()
    {
        stage.Portal.SetVietnamTime(2022, 10, 5, 8);
        var drafter = await stage.SignedInAsync("csshtt");
        var director = await stage.SignedInAsync("lanhdao");
        await SubmitAsync(drafter);
        await ReturnAsync(director);
        await MendAndSubmitAsync(drafter);
        await ApproveAsync(director);
        await IssueAsync(await stage.SignedInAsync("vanphong"));
    }

    private static async Task SubmitAsync(IPage drafter)
    {
        await OpenPlanAsync(drafter);
        await drafter.ClickLinkAsync("Soạn tiếp");
        await drafter.ClickButtonAsync("Trình duyệt");
        await drafter.ChooseAsync("Chịu trách nhiệm về nội dung", "Phan Văn Toàn – Trưởng phòng");
        await drafter.ChooseAsync("Chịu trách nhiệm về thể thức, kỹ thuật trình bày", "Đỗ Văn Khánh – Chánh Văn phòng");
        await drafter.AssertAccessibleAsync();
        await drafter.ClickButtonAsync("Trình duyệt");
        await drafter.ExpectTextAsync("Đã trình phiên bản 1.");
    }

    private static async Task ReturnAsync(IPage director)
    {
        await OpenPlanAsync(director);
        await director.ClickLinkAsync("Xem xét, duyệt");
        await director.ChooseAsync("Chỗ góp ý", "II.5. Thời gian");
        await director.EnterAsync("Góp ý", Comment);
        await director.ClickButtonAsync("Ghi góp ý");
        await director.ExpectTextAsync(Comment);
        await director.AssertAccessibleAsync();
        await director.ClickButtonAsync("Trả lại");
        await director.ExpectTextAsync("Đã trả lại kế hoạch kèm góp ý.");
    }

    private static async Task MendAndSubmitAsync(IPage drafter)
    {
        await OpenPlanAsync(drafter);
        await drafter.ClickLinkAsync("Soạn tiếp");
        await drafter.ExpectTextAsync(Comment);
        await drafter.AssertAccessibleAsync();
        await drafter.EnterAsync("5. Thời gian", MendedTime);
        await SwapRecipientsAsync(drafter);
        await SwapRecipientsAsync(drafter);
        await drafter.ClickButtonAsync("Trình duyệt");
        await drafter.ExpectTextAsync("Trình duyệt phiên bản 2");
        await drafter.ClickButtonAsync("Trình duyệt");
        await drafter.ExpectTextAsync("Đã trình phiên bản 2.");

        await drafter.UnfoldAsync("Tải về");
        var draft = Paper.Read(await drafter.DownloadAsync("PDF"));
        Assert.Contains("DỰ THẢO", draft.Text);
        Assert.Contains(MendedTime, draft.Text);
    }

    /// <summary>Drags the second line of Nơi nhận before the first, which posts the whole form with what was typed.</summary>
    private static async Task SwapRecipientsAsync(IPage drafter)
    {
        var lines = drafter.Locator("#Recipients [data-item]");
        ILocator Text(int place) => lines.Nth(place).Locator("input[type=text]").First;
        var (first, second) = (await Text(0).InputValueAsync(), await Text(1).InputValueAsync());
        await lines.Nth(1).Locator("[data-grip]").DragToAsync(lines.Nth(0).Locator("[data-grip]"));
        await Assertions.Expect(Text(0)).ToHaveValueAsync(second);
        await Assertions.Expect(Text(1)).ToHaveValueAsync(first);
        await Assertions.Expect(drafter.Field("5. Thời gian")).ToHaveValueAsync(MendedTime);
    }

    private static async Task ApproveAsync(IPage director)
    {
        await OpenPlanAsync(director);
        await director.ClickLinkAsync("Xem xét, duyệt");
        await director.ClickLinkAsync("So với phiên bản 1");
        await Assertions.Expect(director.Locator("main ins").First).ToContainTextAsync("ngày 28");
        await director.GoBackAsync();
        await director.ClickButtonAsync("Duyệt phiên bản 2");
        await director.ExpectTextAsync("Đã duyệt phiên bản 2.");
    }

    private static async Task IssueAsync(IPage office)
    {
        await OpenPlanAsync(office);
        await office.ClickLinkAsync("Cấp số, ban hành");
        await office.ExpectTextAsync("15/KH-KHCN");
        await office.AssertAccessibleAsync();
        await office.Field("Đã kiểm tra và xác nhận ban hành").CheckAsync();
        await office.ClickButtonAsync("Ban hành số 15/KH-KHCN");
        await office.ExpectTextAsync("Đã ban hành Kế hoạch số 15/KH-KHCN ngày 05/10/2022.");
        IssuedPlan.AssertLaidOut(Paper.Read(await office.DownloadAsync("Tải về")), MendedTime);
    }

    private async Task FindTasksAsync(string unit)
    {
        var page = await stage.SignedInAsync(unit);
        await page.ExpectTextAsync("Nộp ý kiến tham luận");
        await page.ExpectTextAsync("Nhận đến hết thứ Sáu, ngày 21/10/2022");
        await page.ExpectTextAsync("0/2 ý tưởng");
        await page.ExpectTextAsync("Kế hoạch số 15/KH-KHCN ngày 05/10/2022");
        await page.OpenAsync("Nhiệm vụ");
        await page.ExpectTextAsync("III.3. Chuẩn bị ý kiến tham luận");
        await page.ExpectTextAsync("III.4. Chuẩn bị ý kiến đóng góp, thảo luận, phát biểu");
        await page.Context.CloseAsync();
    }

    private static async Task OpenPlanAsync(IPage page)
    {
        await page.OpenAsync("Kế hoạch");
        await page.ClickLinkAsync(Topic);
    }
}
