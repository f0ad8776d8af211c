using System.Net;
using SangKien.Core.Preparations;
using SangKien.Web.Tests.Delegates;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Preparations;

public sealed class PreparationsTests : IDisposable
{
    private readonly DelegatePortal _portal = new();

    private string Page => $"/hoi-thao/{_portal.WorkshopId}/chuan-bi";

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Things_are_added_given_to_somebody_finished_and_opened_again()
    {
        await _portal.Office.PostAsync(Page, new { Text = "Hoa bục phát biểu", Who = "Bà Lan", DueOn = "27/10/2022" }, "/chuan-bi");
        await _portal.Office.PostAsync(Page, new { }, "/thuong-co");
        await _portal.Office.PostAsync(Page, new { }, "/thuong-co");
        var id = Item("Hoa bục phát biểu").Id;
        Assert.Equal(Preparation.Usual.Count + 1, (await _portal.Office.GetAsync(Page)).QuerySelectorAll(".sk-list > li").Length);

        await _portal.Office.PostAsync(Page, new { }, $"/{id}/xong");
        Assert.NotNull(Item("Hoa bục phát biểu").DoneAtUtc);
        await _portal.Office.PostAsync(Page, new { }, $"/{id}/mo-lai");
        await _portal.Office.PostAsync($"{Page}?viec={id}", new { Text = "Hoa bàn chủ tọa", Who = "Ông Nam" }, "/chuan-bi");
        Assert.Equal((id, "Ông Nam", null), (Item("Hoa bàn chủ tọa").Id, Item("Hoa bàn chủ tọa").Who, Item("Hoa bàn chủ tọa").DoneAtUtc));

        await _portal.Office.PostAsync($"{Page}?viec={id}", new { }, $"/{id}/bo");
        using var db = _portal.NewContext();
        Assert.Equal(Preparation.Usual.Count, db.Preparations.Count());
    }

    [Fact]
    public async Task What_is_past_its_day_is_marked()
    {
        await _portal.Office.PostAsync(Page, new { Text = "Âm thanh", DueOn = "04/10/2022" }, "/chuan-bi");

        Assert.Contains("Quá hạn", (await _portal.Office.GetAsync(Page)).QuerySelector(".sk-list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_text_is_refused_and_what_was_typed_is_kept()
    {
        var answer = await _portal.Office.PostAsync(Page, new { Text = " ", Who = "Gõ dở" }, "/chuan-bi");

        Assert.Equal(["Hãy ghi việc chuẩn bị."], answer.Refusals);
        Assert.Equal("Gõ dở", answer.Page!.GetElementById("Who")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Nobody_but_the_office_sees_or_changes_them()
    {
        await _portal.Office.PostAsync(Page, new { Text = "Bí mật <svg onload=alert(1)>" }, "/chuan-bi");
        var (id, page) = (Item("Bí mật <svg onload=alert(1)>").Id, await _portal.Office.GetAsync(Page));
        Assert.Empty(page.QuerySelectorAll("main svg[onload]"));
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt, TestOrganisation.Director, TestOrganisation.Administrator })
        {
            Assert.NotEqual(HttpStatusCode.OK, await _portal.As(account).StatusAsync(Page));
            await _portal.As(account).PostRawAsync($"{Page}/{id}/xong", [new("__RequestVerificationToken", token)]);
        }

        Assert.Null(Item("Bí mật <svg onload=alert(1)>").DoneAtUtc);
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.Office.PostRawAsync($"/hoi-thao/999/chuan-bi/{id}/xong", [new("__RequestVerificationToken", token)])).Status);
    }

    private Preparation Item(string text)
    {
        using var db = _portal.NewContext();
        return db.Preparations.Single(item => item.Text == text);
    }
}
