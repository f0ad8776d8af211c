using SangKien.Core.Organisation;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Home;

public sealed class HomeTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_unit_reads_first_what_it_owes_and_until_which_moment()
    {
        Issue();
        var owed = (await portal.As(TestOrganisation.UnitStaff).GetAsync("/")).QuerySelector(".sk-deadline")!;
        Assert.Contains("đến hết thứ Sáu, ngày 21/10/2022", owed.TextContent, StringComparison.Ordinal);
        Assert.Contains("“trước ngày 22/10/2022”", owed.TextContent, StringComparison.Ordinal);
        Assert.Contains("còn 16 ngày 16 giờ", owed.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bắt đầu viết tham luận", Assert.Single(owed.QuerySelectorAll(".btn-primary")).TextContent.Trim());
    }

    [Fact]
    public async Task Once_sent_nothing_is_owed_and_the_receipt_is_one_link_away()
    {
        var workshop = Issue();
        await using (var db = portal.NewContext())
            IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff);
        var page = await portal.As(TestOrganisation.UnitStaff).GetAsync("/");
        Assert.Null(page.QuerySelector(".sk-deadline"));
        Assert.Contains("đúng hạn", page.QuerySelector(".sk-flash")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Roles.CsShtt, "Bài chờ tiếp nhận")]
    [InlineData(Roles.CsShtt, "Kế hoạch đang soạn")]
    [InlineData(Roles.Director, "Kế hoạch chờ duyệt")]
    [InlineData(Roles.Director, "Đơn vị đã nộp tham luận")]
    [InlineData(Roles.Office, "Kế hoạch chờ ban hành")]
    [InlineData(Roles.Office, "Đại biểu trong danh sách")]
    [InlineData(Roles.Administrator, "Phòng, đơn vị")]
    public async Task Each_role_has_its_tiles(string role, string label)
    {
        Issue();
        var page = await portal.As(TestOrganisation.AccountOf(role)).GetAsync("/");
        Assert.Contains(page.QuerySelectorAll(".sk-tile h2 a"), link => link.TextContent == label);
    }

    [Fact]
    public async Task What_was_delivered_stands_on_the_page()
    {
        Issue();
        var page = await portal.As(TestOrganisation.OtherUnitStaff).GetAsync("/");
        Assert.Contains(page.QuerySelectorAll("h3 a"), link => link.TextContent.StartsWith("Kế hoạch số", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_needs_the_same_queries_however_many_tasks_and_papers_there_are()
    {
        Issue();
        var browser = portal.As(TestOrganisation.CsShtt);
        await browser.GetAsync("/");
        var few = await portal.Sql.CountAsync(() => browser.GetAsync("/"));
        Issue();
        Issue();
        Assert.Equal(few, await portal.Sql.CountAsync(() => browser.GetAsync("/")));
    }

    private Core.Workshops.Workshop Issue()
    {
        using var db = portal.NewContext();
        return IssuedWorkshop.Add(db);
    }
}
