using System.Net;
using System.Text;
using ExcelDataReader;
using SangKien.Core.Contributions;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Tracking;

public sealed class MatrixTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Each_unit_that_owes_a_contribution_shows_its_stage()
    {
        var workshop = Arrange();
        await using (var db = portal.NewContext())
        {
            IssuedWorkshop.Submitted(db, workshop, TestOrganisation.OtherUnitStaff);
            IssuedWorkshop.Draft(db, workshop, TestOrganisation.UnitStaff, ideas: 1);
        }

        var page = await portal.As(TestOrganisation.CsShtt).GetAsync("/theo-doi");
        var rows = page.QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("[data-unit]")!.TextContent.Trim(), row => row.TextContent);
        Assert.Equal(4, rows.Count);
        Assert.Contains("Đã nộp", rows["Thanh tra Sở"], StringComparison.Ordinal);
        Assert.Contains("1 ý tưởng", rows["Phòng Quản lý Công nghệ"], StringComparison.Ordinal);
        Assert.Contains("Chưa mở", rows["Văn phòng Sở"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pills_filter_by_stage()
    {
        var workshop = Arrange();
        await using (var db = portal.NewContext())
            IssuedWorkshop.Submitted(db, workshop, TestOrganisation.OtherUnitStaff);
        var page = await portal.As(TestOrganisation.Director).GetAsync($"/theo-doi?buoc={ContributionStage.Submitted}");
        Assert.Equal("Thanh tra Sở", Assert.Single(page.QuerySelectorAll("tbody th a")).TextContent);
        Assert.Contains("Bỏ lọc", (await portal.As(TestOrganisation.Director).GetAsync($"/theo-doi?buoc={ContributionStage.Late}")).QuerySelector(".sk-empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_matrix_is_one_query_however_many_units_have_written()
    {
        var workshop = Arrange();
        var browser = portal.As(TestOrganisation.CsShtt);
        await browser.GetAsync("/theo-doi");
        var few = await portal.Sql.CountAsync(() => browser.GetAsync("/theo-doi"));
        await using (var db = portal.NewContext())
        {
            foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.OtherUnitStaff, TestOrganisation.Office, TestOrganisation.CsShtt })
                IssuedWorkshop.Submitted(db, workshop, account);
        }

        Assert.Equal(few, await portal.Sql.CountAsync(() => browser.GetAsync("/theo-doi")));
    }

    [Fact]
    public async Task It_is_exported_with_the_filter_and_without_live_formulas()
    {
        var workshop = Arrange();
        await using (var db = portal.NewContext())
            IssuedWorkshop.Submitted(db, workshop, TestOrganisation.OtherUnitStaff);
        var browser = portal.As(TestOrganisation.CsShtt);
        using var xlsx = await browser.SendAsync("/theo-doi?dang=xlsx");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(await xlsx.Content.ReadAsByteArrayAsync()));
        Assert.Equal(5, reader.RowCount);
        using var csv = await browser.SendAsync($"/theo-doi?dang=csv&buoc={ContributionStage.Submitted}");
        var lines = (await csv.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("Thanh tra Sở", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_does_not_see_the_matrix() =>
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(TestOrganisation.UnitStaff).StatusAsync("/theo-doi"));

    private Workshop Arrange()
    {
        using var db = portal.NewContext();
        return IssuedWorkshop.Add(db);
    }
}
