using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>25/10/2022: the sorted ideas become a report, which is completed by hand, reviewed and issued.</summary>
internal sealed class ReportChapter(Stage stage)
{
    private const string ByHand = "Đề nghị ưu tiên các ý tưởng làm được ngay trong quý IV.";

    public async Task PlayAsync()
    {
        await ComposeAsync(await stage.SignedInAsync("csshtt"));
        await ApproveAsync(await stage.SignedInAsync("lanhdao"));
        await IssueAsync(await stage.SignedInAsync("vanphong"));
    }

    private static async Task ComposeAsync(IPage csShtt)
    {
        await csShtt.OpenAsync("Báo cáo, kỷ yếu");
        await csShtt.AssertAccessibleAsync();
        await csShtt.ClickButtonAsync("Lập báo cáo tổng hợp");
        await csShtt.ClickLinkAsync("Đề xuất");
        await csShtt.ClickButtonAsync("Thêm đoạn");
        await csShtt.Locator(".sk-paragraph textarea").Last.FillAsync(ByHand);
        await csShtt.ClickButtonAsync("Trình duyệt");
        await csShtt.Field("Chịu trách nhiệm về nội dung").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await csShtt.Field("Chịu trách nhiệm về thể thức, kỹ thuật trình bày").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await csShtt.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Trình duyệt" }).ClickAsync();
        await csShtt.ExpectTextAsync("Đang chờ Lãnh đạo Sở xem xét");
    }

    private static async Task ApproveAsync(IPage director)
    {
        await director.OpenAsync("Báo cáo, kỷ yếu");
        await director.ClickLinkAsync("Mở báo cáo tổng hợp");
        await director.ClickLinkAsync("Xem xét, duyệt");
        await director.ExpectTextAsync(ByHand);
        await director.ClickButtonAsync("Duyệt phiên bản 1");
        await director.ExpectTextAsync("Đã duyệt");
    }

    private static async Task IssueAsync(IPage office)
    {
        await office.OpenAsync("Báo cáo, kỷ yếu");
        await office.ClickLinkAsync("Mở báo cáo tổng hợp");
        await office.ClickLinkAsync("Cấp số, ban hành");
        await office.Field("Đã kiểm tra và xác nhận ban hành").CheckAsync();
        await office.GetByRole(AriaRole.Button, new() { NameRegex = new("^Ban hành số") }).ClickAsync();

        var report = Paper.Read(await office.DownloadAsync("Tải về"));
        Assert.Contains("Kế hoạch số 15/KH-KHCN ngày 05/10/2022", report.Text);
        Assert.Contains(ContributionChapter.LateIdea, report.Text);
        Assert.Contains(ByHand, report.Text);
        Assert.All(report.Fonts, font => Assert.Contains("Tinos", font));
    }
}
