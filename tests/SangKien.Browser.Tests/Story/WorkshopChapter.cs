using Microsoft.Playwright;
using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>25/10/2022: the ideas are sorted, and the Office prints the delegate list.</summary>
internal sealed class WorkshopChapter(Stage stage)
{
    public async Task PlayAsync()
    {
        stage.Portal.SetVietnamTime(2022, 10, 25, 8);
        await CompileAsync(await stage.SignedInAsync("csshtt"));
        await PrintDelegatesAsync(await stage.SignedInAsync("vanphong"));
    }

    private static async Task CompileAsync(IPage csShtt)
    {
        await csShtt.OpenAsync("Tổng hợp");
        await csShtt.Field($"Đánh dấu ý tưởng {ContributionChapter.LateIdea}").CheckAsync();
        await csShtt.ClickButtonAsync("Chuyển các ý tưởng đã đánh dấu");
        await csShtt.Field("Chuyển đến nhóm vấn đề").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await csShtt.AssertAccessibleAsync();
        await csShtt.ClickButtonAsync("Chuyển 1 ý tưởng");
        await csShtt.ExpectTextAsync("Xếp xong 1 trên 6 ý tưởng");
    }

    private static async Task PrintDelegatesAsync(IPage office)
    {
        await office.OpenAsync("Đại biểu");
        await office.ClickLinkAsync("Lập từ danh bạ");
        await office.GetByRole(AriaRole.Button, new() { NameRegex = new("^Lập danh sách \\d+ đại biểu$") }).ClickAsync();
        await office.ExpectTextAsync("đại biểu, 0 vắng có lý do");
        await office.GotoAsync($"{office.Url}?tim=quach+tuan+kiet");
        await office.ClickLinkAsync("Quách Tuấn Kiệt");
        await office.Field("Vắng").CheckAsync();
        await office.EnterAsync("Lý do vắng", "Đi công tác");
        await office.ClickButtonAsync("Lưu");
        await office.ExpectTextAsync("1 vắng có lý do");

        await office.UnfoldAsync("In");
        AssertProtocolOrder(Paper.Read(await office.DownloadAsync("Danh sách đại biểu (PDF)")));
    }

    private static void AssertProtocolOrder(Paper list)
    {
        Assert.Contains("DANH SÁCH ĐẠI BIỂU", list.Text);
        Assert.Contains("Kế hoạch số 15/KH-KHCN", list.Text);
        Assert.Contains("01 đại biểu vắng mặt có lý do", list.Text);
        Assert.All(list.Fonts, font => Assert.Contains("Tinos", font));
        var director = list.LineWith("Nguyễn Thanh Bình");
        var deputy = list.LineWith("Nguyễn Phúc Thương");
        var absent = list.LineWith("Quách Tuấn Kiệt");
        Assert.StartsWith("1 ", director.Text);
        Assert.StartsWith("2 ", deputy.Text);
        Assert.True(absent.Page > director.Page || absent.Top > deputy.Top);
        Assert.Contains("Vắng: Đi", list.Text);
        Assert.Contains("công tác", list.Text);
    }
}
