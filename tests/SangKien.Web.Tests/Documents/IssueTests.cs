using System.Net;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Documents;

public sealed class IssueTests : IDisposable
{
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Without_a_register_nothing_is_issued_and_the_page_leads_to_it()
    {
        var id = _portal.AddPlan(PaperStatus.Approved);
        var office = _portal.As(TestOrganisation.Office);

        var page = await office.GetAsync($"/ke-hoach/{id}/ban-hanh");
        Assert.NotNull(page.QuerySelector("a[href='/van-ban/so?nam=2022']"));
        Assert.Equal("/van-ban/so", (await office.PostAsync("/van-ban/so?nam=2022", new { LastNumber = 14, Reason = "Chuyển từ sổ giấy" })).Location);
        var issued = await office.PostAsync($"/ke-hoach/{id}/ban-hanh", new { IsConfirmed = "true" });

        Assert.Equal(HttpStatusCode.Found, issued.Status);
        Assert.Equal(15, _portal.LoadPlan(id).IssuedDocument!.Number);
    }

    [Fact]
    public async Task It_is_not_issued_without_confirmation()
    {
        _portal.OpenRegister();
        var id = _portal.AddPlan(PaperStatus.Approved);

        var answer = await _portal.As(TestOrganisation.Office).PostAsync($"/ke-hoach/{id}/ban-hanh", new { IsConfirmed = "false" });

        Assert.Single(answer.Refusals);
        Assert.Equal(PaperStatus.Approved, _portal.LoadPlan(id).Status);
    }

    [Fact]
    public async Task Two_issues_of_one_plan_at_once_give_one_number()
    {
        _portal.OpenRegister();
        var id = _portal.AddPlan(PaperStatus.Approved);

        var answers = await IssueAtOnceAsync([id, id, id, id]);

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Found);
        Assert.Equal([15], Numbers());
    }

    [Fact]
    public async Task Plans_issued_at_once_are_numbered_without_gap()
    {
        _portal.OpenRegister();
        var ids = Enumerable.Range(1, 5).Select(number => _portal.AddPlan(PaperStatus.Approved, $"Chủ đề {number}")).ToList();

        var answers = await IssueAtOnceAsync(ids);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Found, answer.Status));
        Assert.Equal([15, 16, 17, 18, 19], Numbers());
    }

    [Fact]
    public async Task A_register_is_opened_once()
    {
        _portal.OpenRegister();

        var answer = await _portal.As(TestOrganisation.Office).PostAsync("/van-ban/so", new { Year = 2022, LastNumber = 3, Reason = "Lần nữa" });
        var empty = await _portal.As(TestOrganisation.Office).PostAsync("/van-ban/so", new { Year = "", LastNumber = "-1", Reason = "" });

        Assert.Equal(["Sổ đăng ký văn bản đi năm 2022 đã mở."], answer.Refusals);
        Assert.Equal("Lần nữa", answer.Page!.QuerySelector("#Reason")!.TextContent.Trim());
        Assert.Equal(3, empty.Refusals.Count);
        using var db = _portal.NewContext();
        Assert.Equal(14, Assert.Single(db.NumberRegisters).LastNumber);
    }

    [Fact]
    public async Task An_approved_plan_sent_back_meanwhile_is_not_issued()
    {
        _portal.OpenRegister();
        var id = _portal.AddPlan(PaperStatus.Approved);
        var office = _portal.As(TestOrganisation.Office);
        var opened = await office.GetAsync($"/ke-hoach/{id}/ban-hanh");
        await office.PostAsync($"/ke-hoach/{id}/tra-lai", new { Reason = "Sai trích yếu" });

        var answer = await office.PostAsync(opened, new { IsConfirmed = "true" }, action: "/ban-hanh");

        Assert.Equal(["Chỉ ban hành được kế hoạch đã duyệt."], answer.Refusals);
        Assert.Empty(Numbers());
    }

    private async Task<Answer[]> IssueAtOnceAsync(List<int> ids)
    {
        var browsers = ids.Select(_ => _portal.As(TestOrganisation.Office)).ToList();
        var pages = await Task.WhenAll(browsers.Select((browser, index) => browser.GetAsync($"/ke-hoach/{ids[index]}/ban-hanh")));
        return await Task.WhenAll(browsers.Select((browser, index) => browser.PostAsync(pages[index], new { IsConfirmed = "true" }, action: "/ban-hanh")));
    }

    private List<int> Numbers()
    {
        using var db = _portal.NewContext();
        return [.. db.IssuedDocuments.Select(paper => paper.Number).Order()];
    }
}
