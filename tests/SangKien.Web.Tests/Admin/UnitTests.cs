using System.Net;
using SangKien.Core.Organisation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Admin;

public sealed class UnitTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Units = "/quan-tri/don-vi";

    private readonly Lazy<Browser> _administrator = new(() => portal.As(TestOrganisation.Administrator));

    private Browser Administrator => _administrator.Value;

    [Fact]
    public async Task A_unit_is_added_and_listed()
    {
        var answer = await Administrator.PostAsync($"{Units}/them", new { Name = "Trung tâm Thông tin", ShortName = "TTTT", Kind = nameof(UnitKind.SubordinateUnit), Order = 20 });

        Assert.Equal(Units, answer.Location);
        using var db = portal.NewContext();
        var unit = Assert.Single(db.Units, unit => unit.Name == "Trung tâm Thông tin");
        Assert.Equal(UnitKind.SubordinateUnit, unit.Kind);
        Assert.Contains(db.History, entry => entry.Subject == nameof(Unit) && entry.SubjectId == unit.Id && entry.ActorName == "Ngô Xuân Bách");
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_with_everything_typed()
    {
        var answer = await Administrator.PostAsync($"{Units}/them", new { Name = "Thanh tra Sở", ShortName = "T2", Order = 30 });

        Assert.Contains("Đã có đơn vị", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal("T2", answer.Page!.QuerySelector("#ShortName")!.GetAttribute("value"));
        Assert.Contains("required", answer.Page.QuerySelector("#Name")!.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("200", answer.Page.QuerySelector("#Name")!.GetAttribute("maxlength"));
    }

    [Theory]
    [InlineData("", "1", "Hãy nhập tên đơn vị.")]
    [InlineData("Phòng Một", "0", "Thứ tự")]
    [InlineData("Phòng Một", "không phải số", "Thứ tự")]
    public async Task Bad_input_is_named_in_Vietnamese(string name, string order, string reason)
    {
        var answer = await Administrator.PostAsync($"{Units}/them", new { Name = name, Order = order });

        Assert.Contains(answer.Refusals, line => line.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_in_decomposed_form_is_stored_composed()
    {
        await Administrator.PostAsync($"{Units}/them", new { Name = "Phòng Đổi mới".Normalize(System.Text.NormalizationForm.FormD), Order = 40 });

        using var db = portal.NewContext();
        Assert.Contains(db.Units, unit => unit.Name == "Phòng Đổi mới");
    }

    [Fact]
    public async Task An_edit_over_somebody_elses_edit_is_refused_and_keeps_the_text()
    {
        int id;
        using (var db = portal.NewContext())
        {
            id = db.Units.Single(unit => unit.ShortName == "VP").Id;
        }

        var page = await Administrator.GetAsync($"{Units}/{id}");
        await Administrator.PostAsync($"{Units}/{id}", new { Order = 7 }, action: $"/{id}");

        var answer = await Administrator.PostAsync(page, new { Order = 8 }, action: $"/{id}");

        Assert.Contains("người khác lưu", Assert.Single(answer.Refusals), StringComparison.Ordinal);
        Assert.Equal("8", answer.Page!.QuerySelector("#Order")!.GetAttribute("value"));
        using var after = portal.NewContext();
        Assert.Equal(7, after.Units.Single(unit => unit.Id == id).Order);
    }

    [Fact]
    public async Task A_unit_with_people_cannot_be_closed()
    {
        int id;
        using (var db = portal.NewContext())
        {
            id = db.Units.Single(unit => unit.Name == "Thanh tra Sở").Id;
        }

        var answer = await Administrator.PostAsync($"{Units}/{id}", new { }, action: "/ngung");

        var next = await Administrator.FollowAsync(answer);
        Assert.Contains("còn 1 người đang công tác", next.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        using var after = portal.NewContext();
        Assert.True(after.Units.Single(unit => unit.Id == id).IsActive);
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_text()
    {
        const string Hostile = "\"><svg/onload=alert(1)><img src=x onerror=alert(2)>";
        await Administrator.PostAsync($"{Units}/them", new { Name = Hostile, Order = 50 });

        var list = await Administrator.GetAsync($"{Units}?tim=onload");

        Assert.Equal(Hostile, list.QuerySelector("tbody th a")!.TextContent);
        Assert.Null(list.QuerySelector("main svg[onload], main img"));
        Assert.Contains("onload", list.QuerySelector("main input[name=tim]")!.GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_sorts_and_searches_by_its_address()
    {
        var names = (await Administrator.GetAsync($"{Units}?sap=ten&chieu=giam")).QuerySelectorAll("tbody th a").Select(link => link.TextContent).ToList();
        Assert.True(names.IndexOf("Văn phòng Sở") < names.IndexOf("Lãnh đạo Sở"));

        var found = (await Administrator.GetAsync($"{Units}?tim=so huu tri tue")).QuerySelectorAll("tbody th a");
        Assert.StartsWith("Phòng Quản lý Khoa học công nghệ cơ sở", Assert.Single(found).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_sends_the_same_queries_however_long_it_is()
    {
        await Administrator.GetAsync(Units);
        var few = await portal.Sql.CountAsync(() => Administrator.GetAsync($"{Units}?tim=thanh tra"));
        var many = await portal.Sql.CountAsync(() => Administrator.GetAsync(Units));

        Assert.Equal(few, many);
        Assert.True(many <= 5, $"{many} queries");
    }

    [Theory, InlineData(TestOrganisation.UnitStaff), InlineData(TestOrganisation.Director), InlineData(TestOrganisation.Office), InlineData(TestOrganisation.CsShtt)]
    public async Task Others_are_refused(string userName)
    {
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(userName).StatusAsync(Units));
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(userName).StatusAsync("/quan-tri/nhan-su"));
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(userName).StatusAsync("/quan-tri/co-quan"));
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(userName).StatusAsync("/quan-tri/nhat-ky"));
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, await Administrator.StatusAsync($"{Units}/999999"));
        Assert.Equal(HttpStatusCode.NotFound, await Administrator.StatusAsync("/quan-tri/nhan-su/999999"));
        Assert.Equal(HttpStatusCode.NotFound, await Administrator.StatusAsync("/quan-tri/nhan-su/999999/tai-khoan"));
    }
}
