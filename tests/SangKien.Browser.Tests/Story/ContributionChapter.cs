using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>10/10 to 22/10/2022: one unit learns that one idea is not enough, two send in time, one is late by an instant and is given more time.</summary>
internal sealed class ContributionChapter(Stage stage)
{
    public const string LateIdea = "Sổ tay điện tử hướng dẫn viết sáng kiến";

    public async Task PlayAsync()
    {
        stage.Portal.SetVietnamTime(2022, 10, 10, 9);
        await SendAfterOneIdeaIsRefusedAsync("dv.khtc");
        await SendAsync("dv.thanhtra", "Chấm điểm sáng kiến theo tiêu chí công khai", "Giao ban sáng kiến mỗi quý");
        await SendAsync("dv.chicuc", "Tra cứu tiêu chuẩn bằng mã QR", "Kho dữ liệu kết quả đo lường dùng chung");

        stage.Portal.SetVietnamTime(2022, 10, 21, 23, 50);
        var late = await stage.SignedInAsync("dv.qlkh", isPhone: true, hasScript: false);
        await WriteAsync(late, LateIdea);
        await SendAsync(late);
        await Assertions.Expect(late.GetByRole(AriaRole.Alert)).ToContainTextAsync("Chưa nộp được: mới có 1/2 ý tưởng");
        await EnterIdeaAsync(late, 2, "Ngày hội thử nghiệm ý tưởng");
        await late.ClickButtonAsync("Lưu nháp");
        await late.ExpectTextAsync("Đã lưu bản nháp.");
        stage.Portal.SetVietnamTime(2022, 10, 22, 0);
        await RefusedAtTheCutoffAsync(late);

        stage.Portal.SetVietnamTime(2022, 10, 22, 8);
        await ExtendAsync(await stage.SignedInAsync("csshtt"));
        await SendWithinTheExtensionAsync(late);
    }

    private async Task SendAfterOneIdeaIsRefusedAsync(string unit)
    {
        var page = await stage.SignedInAsync(unit);
        await WriteAsync(page, "Phiếu đề xuất ý tưởng trên một trang giấy");
        await page.ClickButtonAsync("Lưu nháp");
        await page.ExpectTextAsync("Đã lưu bản nháp.");
        await page.ExpectTextAsync("1/2 ý tưởng");
        await page.ExpectTextAsync("Chưa nộp được: mới có 1/2 ý tưởng");
        await Assertions.Expect(page.Button("Nộp")).ToHaveAttributeAsync("aria-disabled", "true");
        await page.AssertAccessibleAsync();

        await EnterIdeaAsync(page, 2, "Họp góp ý trực tuyến giữa các phòng");
        await SendAsync(page);
        await page.ExpectTextAsync("Biên nhận");
        await page.ExpectTextAsync("Đúng hạn");
        var receipt = Paper.Read(await page.DownloadAsync("Tải biên nhận (PDF)"));
        Assert.Contains("BIÊN NHẬN", receipt.Text);
        Assert.Contains("Phòng Kế hoạch - Tài chính", receipt.Text);
        Assert.Contains("thứ Hai, ngày 10/10/2022", receipt.Text);
        await page.Context.CloseAsync();
    }

    private async Task SendAsync(string unit, params string[] ideas)
    {
        var page = await stage.SignedInAsync(unit);
        await WriteAsync(page, ideas);
        await SendAsync(page);
        await page.ExpectTextAsync("Biên nhận");
        await page.Context.CloseAsync();
    }

    private static async Task RefusedAtTheCutoffAsync(IPage page)
    {
        await SendAsync(page);
        await page.ExpectTextAsync("24 giờ 00, thứ Sáu, ngày 21/10/2022");
        await Assertions.Expect(page.Field("Tên ý tưởng", Idea(page, 1))).ToHaveValueAsync(LateIdea);
    }

    private static async Task ExtendAsync(IPage csShtt)
    {
        await csShtt.OpenAsync("Theo dõi");
        await csShtt.AssertAccessibleAsync();
        await csShtt.ClickLinkAsync("Gia hạn cho Phòng Quản lý Khoa học");
        await csShtt.ChooseAsync("Cách đọc hạn", "đến hết ngày");
        await csShtt.EnterAsync("Ngày", "25/10/2022");
        await csShtt.EnterAsync("Lý do", "Đơn vị đang phục vụ đoàn kiểm tra.");
        await csShtt.ClickButtonAsync("Gia hạn");
        await csShtt.ExpectTextAsync("Đã gia hạn đến hết thứ Ba, ngày 25/10/2022.");
        await csShtt.Context.CloseAsync();
    }

    private static async Task SendWithinTheExtensionAsync(IPage page)
    {
        await page.GotoAsync("/");
        await page.ExpectTextAsync("Đơn vị được gia hạn đến hết thứ Ba, ngày 25/10/2022.");
        await OpenContributionAsync(page);
        await SendAsync(page);
        await page.ExpectTextAsync("Biên nhận");
        await page.ExpectTextAsync("Đúng hạn");
        await page.Context.CloseAsync();
    }

    private static async Task WriteAsync(IPage page, params string[] ideas)
    {
        await OpenContributionAsync(page);
        await page.EnterAsync("Tên tham luận", "Nâng cao chất lượng sáng kiến từ công việc hằng ngày");
        await page.EnterAsync("Thực trạng", "Năm 2022 đơn vị có 3 sáng kiến được công nhận.");
        foreach (var (index, idea) in ideas.Index())
            await EnterIdeaAsync(page, index + 1, idea);
    }

    private static async Task OpenContributionAsync(IPage page)
    {
        await page.GotoAsync("/tham-luan");
        await page.ExpectTextAsync("Ý kiến tham luận của");
    }

    private static async Task EnterIdeaAsync(IPage page, int number, string title)
    {
        await page.EnterAsync("Tên ý tưởng", title, Idea(page, number));
        await page.EnterAsync("Nội dung, cách làm", $"{title}: làm thử tại đơn vị trong quý IV/2022, sau đó nhân rộng.", Idea(page, number));
    }

    private static ILocator Idea(IPage page, int number) => page.GetByRole(AriaRole.Group, new() { Name = $"Ý tưởng {number}", Exact = true });

    /// <summary>Without script "Nộp" can be pressed also while it is off; the server decides.</summary>
    private static Task SendAsync(IPage page) => page.Button("Nộp").ClickAsync(new() { Force = true });
}
