using System.Net;
using System.Text.Json;
using SangKien.Core.Contributions;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Contributions;

public sealed class SimilarTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    // The tests share a portal, so each has a subject of its own.
    private const string Title = "Tra cứu tiêu chuẩn bằng mã QR";
    private const string Garden = "Vườn sáng kiến trên mái nhà để xe";
    private const string Letterbox = "Hộp thư góp ý bằng giọng nói";

    [Fact]
    public async Task Ideas_of_other_units_are_hinted_after_they_are_published_and_never_before()
    {
        var (workshop, id) = Arrange(TestOrganisation.OtherUnitStaff, $"Bí mật {Garden}");
        foreach (var account in (string[])[TestOrganisation.UnitStaff, TestOrganisation.CsShtt])
            Assert.DoesNotContain("Bí mật", await AskAsync(workshop, Garden, account), StringComparison.Ordinal);

        await Change(id, contribution => contribution.Publish(PortalFactory.Start.UtcDateTime));
        var hint = Hints(await AskAsync(workshop, Garden)).Single();
        Assert.Equal(($"Bí mật {Garden}", "Thanh tra Sở"), (hint.GetProperty("title").GetString(), hint.GetProperty("unit").GetString()));
        Assert.StartsWith("giống ở: ", hint.GetProperty("why").GetString(), StringComparison.Ordinal);

        await Change(id, contribution => contribution.TakeBack());
        Assert.DoesNotContain("Bí mật", await AskAsync(workshop, Garden), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_units_own_other_ideas_are_hinted_but_not_the_idea_itself()
    {
        var (workshop, id) = Arrange(TestOrganisation.UnitStaff, Letterbox);
        Assert.Equal(Letterbox, Assert.Single(Hints(await AskAsync(workshop, Letterbox))).GetProperty("title").GetString());

        await using var db = portal.NewContext();
        var own = db.Ideas.Single(idea => idea.ContributionId == id && idea.Title == Letterbox).Id;
        Assert.Empty(Hints(await AskAsync(workshop, Letterbox, idea: own)));
    }

    [Fact]
    public async Task Many_ideas_need_no_more_queries_than_few()
    {
        var (workshop, id) = Arrange(TestOrganisation.UnitStaff, Title);
        var browser = portal.As(TestOrganisation.UnitStaff);
        var token = await TokenAsync(browser, workshop);
        await SendAsync(browser, workshop, token);
        var few = await portal.Sql.CountAsync(() => SendAsync(browser, workshop, token));
        await Change(id, contribution => contribution.Edit(Text([.. Enumerable.Range(1, 25).Select(number => $"{Title} {number}")]), contribution.EditedByPersonId, PortalFactory.Start.UtcDateTime));

        var answer = "";
        Assert.Equal(few, await portal.Sql.CountAsync(async () => answer = await SendAsync(browser, workshop, token)));
        Assert.Equal(3, Hints(answer).Count());
    }

    [Fact]
    public async Task Only_a_writer_of_the_workshop_may_ask_and_only_from_the_form()
    {
        var (workshop, _) = Arrange(TestOrganisation.UnitStaff, Title);
        var browser = portal.As(TestOrganisation.UnitStaff);
        var token = await TokenAsync(browser, workshop);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostRawAsync("/hoi-thao/999999/tham-luan/gan-giong", Fields(token, 0, Title))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostRawAsync(Address(workshop), Fields("khác", 0, Title))).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await portal.As(TestOrganisation.Administrator).PostRawAsync(Address(workshop), Fields(token, 0, Title))).Status);
    }

    [Fact]
    public async Task A_text_that_is_too_long_or_empty_gets_no_hint_and_no_fault()
    {
        var (workshop, _) = Arrange(TestOrganisation.UnitStaff, Title);
        Assert.Equal("[]", await AskAsync(workshop, ""));
        Assert.Equal("[]", await AskAsync(workshop, new string('a', 5000)));
    }

    private async Task<string> AskAsync(Workshop workshop, string title, string account = TestOrganisation.UnitStaff, int idea = 0)
    {
        var browser = portal.As(account);
        return await SendAsync(browser, workshop, await TokenAsync(browser, workshop), idea, title);
    }

    private static async Task<string> TokenAsync(Browser browser, Workshop workshop) =>
        (await browser.GetAsync($"/hoi-thao/{workshop.Id}/tham-luan")).QuerySelector("#tham-luan [name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static async Task<string> SendAsync(Browser browser, Workshop workshop, string token, int idea = 0, string title = Title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(workshop)) { Content = new FormUrlEncodedContent(Fields(token, idea, title)) };
        using var response = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static JsonElement.ArrayEnumerator Hints(string answer) => JsonDocument.Parse(answer).RootElement.EnumerateArray();

    private static string Address(Workshop workshop) => $"/hoi-thao/{workshop.Id}/tham-luan/gan-giong";

    private static Dictionary<string, string> Fields(string token, int idea, string title) =>
        new() { ["__RequestVerificationToken"] = token, ["Id"] = $"{idea}", ["Title"] = title, ["Content"] = "" };

    private static ContributionText Text(params string[] titles) => new()
    {
        Title = "Tham luận",
        Ideas = [.. titles.Select((title, place) => new IdeaText { Title = title, Content = $"{title}, đợt {place}" }), new IdeaText { Title = "Giao ban mỗi quý", Content = "Họp hằng quý" }],
    };

    private async Task Change(int id, Action<Contribution> change)
    {
        await using var db = portal.NewContext();
        var contribution = db.Contributions.Single(contribution => contribution.Id == id);
        await db.Entry(contribution).Collection(known => known.Ideas).LoadAsync();
        await db.Entry(contribution).Reference(known => known.Workshop).LoadAsync();
        change(contribution);
        await db.SaveChangesAsync();
    }

    private (Workshop Workshop, int Id) Arrange(string author, string title)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        var contribution = IssuedWorkshop.Draft(db, workshop, author);
        contribution.Edit(Text(title), contribution.EditedByPersonId, PortalFactory.Start.UtcDateTime);
        if (author == TestOrganisation.OtherUnitStaff)
            contribution.Submit(contribution.EditedByPersonId, PortalFactory.Start.UtcDateTime);
        db.SaveChanges();
        return (workshop, contribution.Id);
    }
}
