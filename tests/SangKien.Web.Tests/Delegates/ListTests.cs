using System.Net;
using AngleSharp.Html.Dom;
using ExcelDataReader;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Delegates;

public sealed class ListTests(DelegatePortal portal) : IClassFixture<DelegatePortal>
{
    [Fact]
    public async Task The_list_stands_in_protocol_order() =>
        Assert.Equal(
            [
                "Nguyễn Đức Kiên", DelegatePortal.Guest, DelegatePortal.HostileGuest, "Hoàng Thị Mai", "Ngô Xuân Bách", "Lê Thu Hằng", "Vũ Quốc Huy",
                "Trần Minh Đức", "Phạm Văn Tuấn",
            ],
            Names(await portal.Office.GetAsync(portal.List)));

    [Theory]
    [InlineData("?sap=ten", "Ngô Xuân Bách")]
    [InlineData("?sap=ten&chieu=giam", "Phạm Văn Tuấn")]
    [InlineData("?tim=pham van TUAN", "Phạm Văn Tuấn")]
    [InlineData("?tim=noi vu", DelegatePortal.Guest)]
    [InlineData("?nhom=Guest", DelegatePortal.Guest)]
    [InlineData("?nhom=Leader&trang-thai=Invited", "Nguyễn Đức Kiên")]
    public async Task It_sorts_filters_and_searches_by_its_address(string query, string first) =>
        Assert.Equal(first, Names(await portal.Office.GetAsync(portal.List + query))[0]);

    [Fact]
    public async Task A_search_without_hit_says_so()
    {
        var page = await portal.Office.GetAsync($"{portal.List}?tim=%25");

        Assert.Contains("Không có đại biểu nào khớp.", page.QuerySelector(".sk-empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_sees_its_own_people_only()
    {
        var page = await portal.As(TestOrganisation.UnitStaff).GetAsync(portal.List);

        Assert.Equal(["Trần Minh Đức"], Names(page));
        Assert.Contains("1 đại biểu", page.QuerySelector(".sk-head p")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(DelegatePortal.Guest, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var file = await portal.As(TestOrganisation.UnitStaff).SendAsync($"{portal.List}?dang=csv");
        Assert.DoesNotContain(DelegatePortal.Guest, await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_office_manages_the_list()
    {
        var guest = portal.Delegate(DelegatePortal.Guest).Id;
        foreach (var account in new[] { TestOrganisation.UnitStaff, TestOrganisation.CsShtt, TestOrganisation.Director, TestOrganisation.Administrator })
        {
            foreach (var address in new[] { "/lap-danh-sach", "/khach-moi/them", $"/khach-moi/{guest}", $"/{guest}", $"/{guest}/dua-ra", "/danh-sach", "/danh-sach-ky-ten" })
                Assert.NotEqual(HttpStatusCode.OK, await portal.As(account).StatusAsync(portal.List + address));
        }
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        foreach (var address in new[] { "", "?dang=xlsx", "/lap-danh-sach", "/khach-moi/them", "/1", "/danh-sach", "/danh-sach-ky-ten" })
            Assert.Equal(HttpStatusCode.NotFound, await portal.Office.StatusAsync($"/hoi-thao/999/dai-bieu{address}"));
        // Staff are no guests: the guest's page does not show them.
        Assert.Equal(HttpStatusCode.NotFound, await portal.Office.StatusAsync($"{portal.List}/khach-moi/{portal.Delegate("Phạm Văn Tuấn").Id}"));
    }

    [Fact]
    public async Task Hostile_names_stay_text_on_every_page()
    {
        var hostile = portal.Delegate(DelegatePortal.HostileGuest).Id;
        foreach (var address in new[] { "", $"/{hostile}", $"/{hostile}/dua-ra", $"/khach-moi/{hostile}" })
        {
            var page = await portal.Office.GetAsync(portal.List + address);
            Assert.Empty(page.QuerySelectorAll("main svg[onload]"));
        }
    }

    [Fact]
    public async Task The_xlsx_is_inert_and_holds_the_filtered_list()
    {
        using var response = await portal.Office.SendAsync($"{portal.List}?dang=xlsx&nhom=Guest");
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(await response.Content.ReadAsStreamAsync());
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([reader.GetValue(0), reader.GetValue(1), reader.GetValue(2)]);

        Assert.Equal([["Họ và tên", "Chức vụ", "Đơn vị"], [DelegatePortal.Guest, "Phó Giám đốc", "Sở Nội vụ"], [DelegatePortal.HostileGuest, "+84", "@SUM(1)"]], rows);
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_people()
    {
        var browser = portal.As(TestOrganisation.CsShtt);
        await browser.GetAsync(portal.List);
        var few = await portal.Sql.CountAsync(() => browser.GetAsync(portal.List));

        var many = await portal.Sql.CountAsync(() => browser.GetAsync($"{portal.List}?nhom=Staff&sap=don-vi"));

        Assert.Equal(few, many);
        Assert.InRange(few, 1, 10);
    }

    private static List<string> Names(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("tbody th").Select(cell => (cell.QuerySelector("a") ?? cell).TextContent.Trim())];
}
