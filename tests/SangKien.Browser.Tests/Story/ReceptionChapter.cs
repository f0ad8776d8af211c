using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>24/10/2022: CS&amp;SHTT returns one contribution and accepts the rest; the unit sees the return first.</summary>
internal sealed class ReceptionChapter(Stage stage)
{
    private const string Reason = "Đề nghị bổ sung số liệu phần thực trạng.";

    private static readonly string[] Accepted = ["Thanh tra Sở", "Chi cục Tiêu chuẩn Đo lường Chất lượng", "Phòng Quản lý Khoa học"];

    public async Task PlayAsync()
    {
        stage.Portal.SetVietnamTime(2022, 10, 24, 8);
        var csShtt = await stage.SignedInAsync("csshtt");
        await ReturnAsync(csShtt, "Phòng Kế hoạch - Tài chính");
        foreach (var unit in Accepted)
            await AcceptAsync(csShtt, unit);

        var unitStaff = await stage.SignedInAsync("dv.khtc");
        await unitStaff.ExpectTextAsync(Reason);
        await unitStaff.ExpectTextAsync("Nhận bản bổ sung đến hết thứ Năm, ngày 27/10/2022");
    }

    private static async Task ReturnAsync(IPage csShtt, string unit)
    {
        await ReadAsync(csShtt, unit);
        await csShtt.AssertAccessibleAsync();
        await csShtt.EnterAsync("Lý do trả lại", Reason);
        await csShtt.ClickButtonAsync("Trả lại");
        await csShtt.ExpectTextAsync("Đã trả lại tham luận.");
    }

    private static async Task AcceptAsync(IPage csShtt, string unit)
    {
        await ReadAsync(csShtt, unit);
        await csShtt.ClickButtonAsync("Tiếp nhận");
        await csShtt.ExpectTextAsync("Đã tiếp nhận tham luận.");
    }

    private static async Task ReadAsync(IPage csShtt, string unit)
    {
        await csShtt.OpenAsync("Tiếp nhận");
        await csShtt.Link(unit).And(csShtt.Locator("th a")).ClickAsync();
        await csShtt.ExpectTextAsync($"Tham luận của {unit}");
    }
}
