using System.Globalization;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Plans;

public sealed class ListTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task It_filters_searches_and_sorts_by_its_address()
    {
        portal.AddPlan(PaperStatus.Draft, "Đổi mới sáng tạo một");
        portal.AddPlan(PaperStatus.InReview, "Đổi mới sáng tạo hai");
        portal.AddPlan(PaperStatus.Issued, "Chuyển đổi số");
        var csShtt = portal.As(TestOrganisation.CsShtt);

        Assert.Equal(["Đổi mới sáng tạo hai"], await TopicsAsync(csShtt, "/ke-hoach?trang-thai=InReview&tim=doi+moi"));
        Assert.Equal(["Đổi mới sáng tạo hai", "Đổi mới sáng tạo một"], await TopicsAsync(csShtt, "/ke-hoach?tim=DOI%20MOI&sap=chu-de"));
        Assert.Equal(["Đổi mới sáng tạo một", "Đổi mới sáng tạo hai"], await TopicsAsync(csShtt, "/ke-hoach?tim=doi+moi&sap=chu-de&chieu=giam"));
        Assert.DoesNotContain("Đổi mới sáng tạo một", await TopicsAsync(portal.As(TestOrganisation.UnitStaff), "/ke-hoach"));
        Assert.Contains("Chuyển đổi số", await TopicsAsync(portal.As(TestOrganisation.UnitStaff), "/ke-hoach"));
    }

    [Fact]
    public async Task However_long_it_is_it_takes_the_same_number_of_queries()
    {
        var csShtt = portal.As(TestOrganisation.CsShtt);
        portal.AddPlan(PaperStatus.Issued, "Số lượng 0");
        await csShtt.GetAsync("/ke-hoach?tim=so+luong");
        var few = await portal.Sql.CountAsync(() => csShtt.GetAsync("/ke-hoach?tim=so+luong"));
        for (var number = 1; number <= 12; number++)
            portal.AddPlan(PaperStatus.Issued, string.Create(CultureInfo.InvariantCulture, $"Số lượng {number}"));

        Assert.Equal(few, await portal.Sql.CountAsync(() => csShtt.GetAsync("/ke-hoach?tim=so+luong")));
    }

    private static async Task<IEnumerable<string>> TopicsAsync(Browser browser, string address) =>
        (await browser.GetAsync(address)).QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim());
}
