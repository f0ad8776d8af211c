using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>25/10/2022: CS&amp;SHTT tells two ideas as one, the Director gives an opinion, and the assessment is agreed.</summary>
internal sealed class CompilationChapter(Stage stage)
{
    public const string MergedIdea = "Sổ tay điện tử và ngày hội thử nghiệm ý tưởng";

    public async Task PlayAsync()
    {
        var csShtt = await stage.SignedInAsync("csshtt");
        await MergeAsync(csShtt);
        await AssessAsync(await stage.SignedInAsync("lanhdao"), "y-kien-cua-toi", "Cần nghiên cứu", "Lưu ý kiến của tôi");
        await csShtt.ReloadAsync();
        await csShtt.ExpectTextAsync("1 ý kiến");
        await AssessAsync(csShtt, "danh-gia", "Khả thi", "Lưu đánh giá thống nhất");
        await csShtt.ExpectTextAsync("khác đánh giá thống nhất");
        await DragAsync(csShtt);
        await NestAsync(csShtt);
    }

    private static async Task MergeAsync(IPage page)
    {
        await page.OpenAsync("Tổng hợp");
        foreach (var idea in new[] { ContributionChapter.LateIdea, "Ngày hội thử nghiệm ý tưởng" })
            await page.Field($"Đánh dấu ý tưởng {idea}").CheckAsync();
        await page.ClickButtonAsync("Gộp các ý tưởng đã đánh dấu");
        await page.EnterAsync("Tên ý tưởng gộp", MergedIdea);
        await page.AssertAccessibleAsync();
        await page.ClickButtonAsync("Gộp 2 ý tưởng");
        await page.ExpectTextAsync("Đã gộp 2 ý tưởng");
        await page.AssertAccessibleAsync();
    }

    private static async Task AssessAsync(IPage page, string part, string assessment, string button)
    {
        await page.OpenAsync("Tổng hợp");
        await page.ClickLinkAsync(MergedIdea);
        await page.Field(assessment, page.Locator($"section[aria-labelledby={part}]")).CheckAsync();
        await page.ClickButtonAsync(button);
        await page.ExpectTextAsync("Đã lưu");
    }

    /// <summary>An idea without a theme is dragged into one and back; both outlive the page.</summary>
    private static async Task DragAsync(IPage page)
    {
        await page.OpenAsync("Tổng hợp");
        var lanes = page.Locator("[data-lane]");
        var title = await lanes.First.Locator("[data-card] h3").First.InnerTextAsync();
        foreach (var (from, to) in new[] { (lanes.First, lanes.Nth(1)), (lanes.Nth(1), lanes.First) })
        {
            var card = from.Locator("[data-card]").Filter(new() { HasText = title });
            await card.DragToAsync(to, new() { SourcePosition = new() { X = 6, Y = 6 }, TargetPosition = new() { X = 60, Y = 70 } });
            await Assertions.Expect(page.Locator("#da-chuyen")).ToContainTextAsync($"Đã chuyển “{title}”");
            await page.ReloadAsync();
            await Assertions.Expect(to).ToContainTextAsync(title);
        }
    }

    private static async Task NestAsync(IPage page)
    {
        await page.OpenAsync("Tổng hợp");
        await page.ExpectTextAsync("Gộp từ 2 ý tưởng");
        await page.ClickLinkAsync("Nhóm vấn đề");
        await page.EnterAsync("Tên nhóm vấn đề", "Tài liệu hướng dẫn");
        await page.Field("Thuộc nhóm").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.ClickButtonAsync("Thêm nhóm");
        await page.ExpectTextAsync("Tên chủ đề con (0 ý tưởng)");
        await page.AssertAccessibleAsync();
    }
}
