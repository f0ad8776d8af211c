using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Contributions;

/// <summary>Two people of one unit have the form open at once.</summary>
public sealed class ConflictTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Different_fields_join_silently()
    {
        var (workshop, address) = Arrange();
        var (mine, colleague) = (portal.As(TestOrganisation.CsShtt), portal.As(TestOrganisation.SecondCsShtt));
        var page = await mine.GetAsync(address);
        await colleague.PostAsync(address, new { Solutions = "Của đồng nghiệp" }, action: address, button: "save");
        await mine.PostAsync(page, new { Situation = "Của tôi" }, action: address, button: "save");
        var stored = await StoredAsync(workshop);
        Assert.Equal(("Của tôi", "Của đồng nghiệp"), (stored.Situation, stored.Solutions));
    }

    [Fact]
    public async Task The_same_field_shows_both_texts_with_the_name_and_keeps_the_other_fields()
    {
        var (workshop, address) = Arrange();
        var (mine, colleague) = (portal.As(TestOrganisation.CsShtt), portal.As(TestOrganisation.SecondCsShtt));
        var page = await mine.GetAsync(address);
        await colleague.PostAsync(address, new { Situation = "Của đồng nghiệp" }, action: address, button: "save");
        var answer = await mine.PostAsync(page, new { Situation = "Của tôi <b>", Solutions = "Giải pháp mới" }, action: address, button: "save");

        var conflict = answer.Page!.QuerySelector("[data-conflict]")!.TextContent;
        Assert.Contains("Của đồng nghiệp", conflict, StringComparison.Ordinal);
        Assert.Contains("Của tôi <b>", conflict, StringComparison.Ordinal);
        Assert.Contains("Lê Thu Hằng", conflict, StringComparison.Ordinal);
        var stored = await StoredAsync(workshop);
        Assert.Equal(("Của đồng nghiệp", "Giải pháp mới"), (stored.Situation, stored.Solutions));

        await mine.PostAsync(answer.Page, new { }, action: address, button: "save");
        Assert.Equal("Của tôi <b>", (await StoredAsync(workshop)).Situation);
        await using var db = portal.NewContext();
        Assert.Contains("Của đồng nghiệp", (await db.History.Where(entry => entry.WorkshopId == workshop.Id).OrderBy(entry => entry.Id).LastAsync()).Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gives_up_his_text_finds_it_in_the_history()
    {
        var (workshop, address) = Arrange();
        var (mine, colleague) = (portal.As(TestOrganisation.CsShtt), portal.As(TestOrganisation.SecondCsShtt));
        var page = await mine.GetAsync(address);
        await colleague.PostAsync(address, new { Situation = "Của đồng nghiệp" }, action: address, button: "save");
        var answer = await mine.PostAsync(page, new { Situation = "Của tôi" }, action: address, to: "/nop");
        Assert.Contains("đồng nghiệp", Assert.Single(answer.Refusals), StringComparison.Ordinal);

        var fields = new Dictionary<string, string> { ["Choice[Situation]"] = "theirs", ["Solutions"] = "Thêm" };
        await mine.PostAsync(answer.Page!, fields, action: address, button: "save");
        var stored = await StoredAsync(workshop);
        Assert.Equal(("Của đồng nghiệp", "Thêm"), (stored.Situation, stored.Solutions));
        var history = (await mine.GetAsync(address)).QuerySelector("aside")!.TextContent;
        Assert.Contains("Bản không chọn (Thực trạng): Của tôi", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_of_an_idea_is_contested_by_itself()
    {
        var (workshop, address) = Arrange();
        var (mine, colleague) = (portal.As(TestOrganisation.CsShtt), portal.As(TestOrganisation.SecondCsShtt));
        var page = await mine.GetAsync(address);
        await colleague.PostAsync(address, new Dictionary<string, string> { ["Ideas[0].Content"] = "Đồng nghiệp", ["Ideas[1].Novelty"] = "Điểm mới" }, action: address, button: "save");
        var answer = await mine.PostAsync(page, new Dictionary<string, string> { ["Ideas[0].Content"] = "Tôi" }, action: address, button: "save");
        Assert.Single(answer.Page!.QuerySelectorAll("[data-conflict]"));
        await mine.PostAsync(answer.Page, new { }, action: address, button: "save");
        var ideas = (await StoredAsync(workshop)).Ideas.OrderBy(idea => idea.Order).ToList();
        Assert.Equal(("Tôi", "Điểm mới"), (ideas[0].Content, ideas[1].Novelty));
    }

    [Fact]
    public async Task Parallel_first_saves_of_two_people_lose_nothing()
    {
        Workshop workshop;
        await using (var db = portal.NewContext())
            workshop = IssuedWorkshop.Add(db);
        var address = $"/hoi-thao/{workshop.Id}/tham-luan";
        var (mine, colleague) = (portal.As(TestOrganisation.CsShtt), portal.As(TestOrganisation.SecondCsShtt));
        var pages = (await mine.GetAsync(address), await colleague.GetAsync(address));
        await Task.WhenAll(
            mine.PostAsync(pages.Item1, new { Situation = "Của tôi" }, action: address, button: "save"),
            colleague.PostAsync(pages.Item2, new { Solutions = "Của đồng nghiệp" }, action: address, button: "save"));
        var stored = await StoredAsync(workshop);
        Assert.Equal(("Của tôi", "Của đồng nghiệp"), (stored.Situation, stored.Solutions));
    }

    private (Workshop Workshop, string Address) Arrange()
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        IssuedWorkshop.Draft(db, workshop, TestOrganisation.CsShtt);
        return (workshop, $"/hoi-thao/{workshop.Id}/tham-luan");
    }

    private async Task<Contribution> StoredAsync(Workshop workshop)
    {
        await using var db = portal.NewContext();
        return await db.Contributions.Include(contribution => contribution.Ideas).SingleAsync(contribution => contribution.WorkshopId == workshop.Id);
    }
}
