using System.Text;
using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>31/10/2022 and after: the minutes signed by two, the notice issued, and what it gave carried out and confirmed.</summary>
internal sealed class ConclusionsChapter(Stage stage)
{
    private const string Issue = "Mẫu mô tả sáng kiến";

    public async Task PlayAsync()
    {
        stage.Portal.SetVietnamTime(2022, 10, 31, 8);
        var (office, director, csShtt) = (await stage.SignedInAsync("vanphong"), await stage.SignedInAsync("lanhdao"), await stage.SignedInAsync("csshtt"));
        await SignMinutesAsync(office, director);
        await IssueNoticeAsync(csShtt, director, office);
        await FollowUpAsync(await stage.SignedInAsync("dv.qlcn"), csShtt);
        await ReadFollowUpAsync(director);
    }

    private static async Task SignMinutesAsync(IPage office, IPage director)
    {
        await office.OpenAsync("Kết luận");
        await office.ClickLinkAsync("Mở biên bản");
        await office.ClickButtonAsync("Lập biên bản");
        var address = office.Url;
        await office.Field("Chủ tọa").SelectOptionAsync(await office.Field("Chủ tọa").Locator("option").Filter(new() { HasText = "Phó Giám đốc" }).First.GetAttributeAsync("value") ?? "");
        await office.EnterAsync("Kết thúc lúc", "11:30");
        await office.EnterAsync("Ý kiến thảo luận", "Đỗ Thị Hạnh (Sở Nội vụ): Nhất trí với báo cáo đề dẫn.");
        await office.ClickButtonAsync("Lưu nháp");
        await office.ExpectTextAsync("Đã lưu nháp biên bản.");
        await office.AssertAccessibleAsync();
        await office.ClickButtonAsync("Thư ký ký");
        await office.ExpectTextAsync("Thư ký đã ký biên bản.");

        await director.GotoAsync(address);
        await director.ClickButtonAsync("Chủ tọa ký");
        await director.ExpectTextAsync("Đã ký đủ");
        var minutes = Paper.Read(await director.DownloadAsync("PDF"));
        Assert.Contains("BIÊN BẢN", minutes.Text);
        Assert.Contains("Đỗ Thị Hạnh (Sở Nội vụ): Nhất trí với báo cáo đề dẫn", minutes.Text);
        Assert.Contains("CHỦ TỌA", minutes.Text);
        Assert.DoesNotContain("DỰ THẢO", minutes.Text);
    }

    private static async Task IssueNoticeAsync(IPage csShtt, IPage director, IPage office)
    {
        await csShtt.OpenAsync("Kết luận");
        await csShtt.ClickLinkAsync("Mở thông báo kết luận");
        await csShtt.ClickButtonAsync("Lập thông báo kết luận");
        var address = csShtt.Url;
        await csShtt.ClickLinkAsync("Thêm kết luận");
        await csShtt.EnterAsync("Vấn đề", Issue);
        await csShtt.EnterAsync("Nội dung kết luận", "Tham mưu ban hành mẫu mô tả sáng kiến thống nhất trong toàn Sở");
        await csShtt.ChooseAsync("Đơn vị chủ trì", "Phòng Quản lý Công nghệ");
        await csShtt.EnterAsync("Thời hạn", "15/12/2022");
        await csShtt.EnterAsync("Sản phẩm", "Mẫu mô tả sáng kiến");
        await csShtt.AssertAccessibleAsync();
        await csShtt.ClickButtonAsync("Lưu kết luận");
        await csShtt.ExpectTextAsync("Đã thêm kết luận.");
        await csShtt.ClickLinkAsync("Trình duyệt");
        await csShtt.ChooseAsync("Chịu trách nhiệm về nội dung", "Phan Văn Toàn – Trưởng phòng");
        await csShtt.ChooseAsync("Chịu trách nhiệm về thể thức, kỹ thuật trình bày", "Đỗ Văn Khánh – Chánh Văn phòng");
        await csShtt.ClickButtonAsync("Trình duyệt");
        await csShtt.ExpectTextAsync("Đã trình Lãnh đạo Sở.");

        await director.GotoAsync($"{address}/duyet");
        await director.AssertAccessibleAsync();
        await director.ClickButtonAsync("Duyệt phiên bản 1");
        await director.ExpectTextAsync("Đã duyệt");
        await office.GotoAsync($"{address}/ban-hanh");
        await office.Field("Đã kiểm tra và xác nhận ban hành").CheckAsync();
        await office.GetByRole(AriaRole.Button, new() { NameRegex = new("^Ban hành số ") }).ClickAsync();
        await office.ExpectTextAsync("Đã ban hành Thông báo số");
        var notice = Paper.Read(await office.DownloadAsync("Tải về"));
        Assert.Contains("THÔNG BÁO", notice.Text);
        Assert.Contains("hoàn thành trước ngày 15/12/2022", notice.Text.ReplaceLineEndings(" "));
        Assert.Contains("/TB-KHCN", notice.Text);
    }

    private static async Task FollowUpAsync(IPage unit, IPage csShtt)
    {
        await unit.OpenAsync("Nhiệm vụ");
        await unit.ClickLinkAsync($"KL.1. {Issue}");
        var address = unit.Url;
        await unit.EnterAsync("Kết quả thực hiện", "Đã ban hành mẫu theo Quyết định số 120/QĐ-KHCN.");
        await unit.Locator("#tep-moi").SetInputFilesAsync(new FilePayload { Name = "mau.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF") });
        await unit.ClickButtonAsync("Đính kèm");
        await unit.ExpectTextAsync("mau.pdf");
        await unit.AssertAccessibleAsync();
        await unit.ClickButtonAsync("Báo cáo kết quả");
        await unit.ExpectTextAsync("Chờ xác nhận");

        await csShtt.GotoAsync(address);
        await csShtt.ExpectTextAsync("Quyết định số 120/QĐ-KHCN");
        await csShtt.ClickButtonAsync("Xác nhận hoàn thành");
        await csShtt.ExpectTextAsync("Đã xác nhận nhiệm vụ hoàn thành.");
    }

    private static async Task ReadFollowUpAsync(IPage director)
    {
        await director.OpenAsync("Kết luận");
        await director.ExpectTextAsync("1/1 nhiệm vụ hoàn thành");
        await director.AssertAccessibleAsync();
        var list = Paper.Read(await director.DownloadAsync("Danh mục PDF"));
        Assert.Contains("Hoàn thành", list.Text.ReplaceLineEndings(" "));
    }
}
