using System.Net;
using SangKien.Core.Issuing;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Documents;

public sealed class RegisterTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_stored_bytes_are_served_as_an_attachment_to_those_who_may_see_them()
    {
        var (paper, file) = Issued();

        using var answer = await portal.As(TestOrganisation.OtherUnitStaff).SendAsync($"/van-ban/{paper}/tep/{file.Id}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(file.Bytes, await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Neither_page_nor_file_is_for_somebody_whom_the_paper_does_not_reach()
    {
        var (paper, file) = Issued();
        var (other, _) = Issued();
        var stranger = portal.As(TestOrganisation.UnitStaff);

        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync($"/van-ban/{paper}"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusAsync($"/van-ban/{paper}/tep/{file.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await portal.As(TestOrganisation.Office).StatusAsync($"/van-ban/{other}/tep/{file.Id}"));
        Assert.Empty((await stranger.GetAsync("/van-ban")).QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.Found, await portal.Stranger().StatusAsync($"/van-ban/{paper}/tep/{file.Id}"));
    }

    [Fact]
    public async Task Who_opens_it_is_noted_once_and_shown()
    {
        var (paper, _) = Issued();

        await portal.As(TestOrganisation.OtherUnitStaff).GetAsync($"/van-ban/{paper}");
        await portal.As(TestOrganisation.OtherUnitStaff).GetAsync($"/van-ban/{paper}");

        var page = await portal.As(TestOrganisation.Director).GetAsync($"/van-ban/{paper}");
        Assert.Contains("1/3 người đã mở", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("tbody time"));
    }

    [Fact]
    public async Task The_list_sorts_filters_and_exports_its_ten_columns()
    {
        Issued("Xuất sổ =1+1");
        var office = portal.As(TestOrganisation.Office);

        Assert.Single((await office.GetAsync("/van-ban?nam=2022&tim=xuat+so&sap=so&chieu=giam")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await office.GetAsync("/van-ban?nam=2021")).QuerySelectorAll("tbody tr"));
        using var csv = await office.SendAsync("/van-ban?dang=csv&tim=xuat+so");
        var lines = (await csv.Content.ReadAsStringAsync()).Trim().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Equal(10, lines[0].Split(';').Length);
        using var xlsx = await office.SendAsync("/van-ban?dang=xlsx");
        Assert.Equal(HttpStatusCode.OK, xlsx.StatusCode);
    }

    [Fact]
    public async Task The_register_of_a_year_prints_in_the_order_of_its_numbers()
    {
        var (paper, _) = Issued("In sổ");
        var office = portal.As(TestOrganisation.Office);

        using var pdf = await office.SendAsync("/van-ban/so/2022/pdf");
        using var read = UglyToad.PdfPig.PdfDocument.Open(await pdf.Content.ReadAsByteArrayAsync());

        Assert.Contains($"{portal.NewContext().IssuedDocuments.Single(known => known.Id == paper).Number}/KH-KHCN", string.Concat(read.GetPages().Select(page => page.Text)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await office.StatusAsync("/van-ban/so/2022/exe"));
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(TestOrganisation.UnitStaff).StatusAsync("/van-ban/so/2022/pdf"));
    }

    [Fact]
    public async Task However_long_it_is_the_list_takes_the_same_number_of_queries()
    {
        var office = portal.As(TestOrganisation.Office);
        Issued("Đếm truy vấn");
        await office.GetAsync("/van-ban");
        var few = await portal.Sql.CountAsync(() => office.GetAsync("/van-ban"));
        for (var count = 0; count < 8; count++)
            Issued("Đếm truy vấn");

        Assert.Equal(few, await portal.Sql.CountAsync(() => office.GetAsync("/van-ban")));
    }

    private (int Paper, IssuedFile File) Issued(string topic = "Chủ đề")
    {
        var paper = portal.LoadPlan(portal.AddPlan(PaperStatus.Issued, topic)).IssuedDocument!;
        return (paper.Id, paper.Files[0]);
    }
}
