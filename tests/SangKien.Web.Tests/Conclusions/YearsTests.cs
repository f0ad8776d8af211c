using System.Globalization;
using ExcelDataReader;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Conclusions;

/// <summary>What was proposed, adopted and done, over several workshops.</summary>
public sealed class YearsTests(ConcludedPortal portal) : IClassFixture<ConcludedPortal>
{
    private const string Page = "/ket-luan/qua-cac-nam";

    [Fact]
    public async Task Each_workshop_counts_what_a_unit_proposed_and_what_became_of_it_in_a_fixed_number_of_queries()
    {
        Arrange(isDone: true);
        var browser = portal.As(TestOrganisation.Director);
        await browser.GetAsync(Page);
        var few = await portal.Sql.CountAsync(() => browser.GetAsync(Page));
        for (var more = 0; more < 4; more++)
            Arrange(isDone: false);
        var many = await portal.Sql.CountAsync(() => browser.GetAsync(Page));

        Assert.Equal(few, many);
        Assert.InRange(few, 1, 12);
        var rows = (await browser.GetAsync(Page)).QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Equal(4, rows.Count(row => row == "2|0|1|0|0|1|0|0"));
        Assert.Contains("2|0|1|1|0|1|1|0", rows);
        Assert.Equal("10|0|5|1|0|5|1|0", rows[^1]);
    }

    [Fact]
    public async Task The_file_has_the_rows_of_the_page_as_text_and_as_a_workbook()
    {
        Arrange(isDone: false);
        var browser = portal.As(TestOrganisation.CsShtt);
        var shown = (await browser.GetAsync($"{Page}?nam=2022")).QuerySelectorAll("tbody tr")
            .Select(row => string.Join(';', row.QuerySelectorAll("th, td").Select(cell => cell.FirstElementChild?.FirstChild?.TextContent ?? cell.TextContent.Trim()))).SkipLast(1).ToList();
        using var csv = await browser.SendAsync($"{Page}?dang=csv&nam=2022");
        var lines = (await csv.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Trim().Split("\r\n").Select(line => line.Split(';')).ToList();
        using var workbook = await browser.SendAsync($"{Page}?dang=xlsx&nam=2022");
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(await workbook.Content.ReadAsStreamAsync());
        var sheet = new List<string[]>();
        while (reader.Read())
            sheet.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "")]);

        Assert.NotEmpty(shown);
        Assert.Equal(
            ["Năm", "Hội thảo", "Đơn vị", "Ý tưởng đề xuất", "Khả thi", "Được tiếp nhận", "Đã thực hiện", "Hồ sơ sáng kiến", "Nhiệm vụ chủ trì", "Hoàn thành", "Quá hạn"], lines[0]);
        Assert.Equal(shown, lines.Skip(1).Select(line => string.Join(';', [line[2], line[0], .. line.Skip(3)])));
        Assert.Equal(lines, sheet);
        Assert.Empty((await browser.GetAsync($"{Page}?nam=2021")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Units_do_not_see_what_others_proposed()
    {
        Assert.NotEqual(System.Net.HttpStatusCode.OK, await portal.As(TestOrganisation.UnitStaff).StatusAsync(Page));
        Assert.NotEqual(System.Net.HttpStatusCode.OK, await portal.As(TestOrganisation.Administrator).StatusAsync(Page));
    }

    /// <summary>A workshop to which a unit sent two ideas, of which one was adopted.</summary>
    private void Arrange(bool isDone)
    {
        using var db = portal.NewContext();
        var workshop = ConcludedWorkshop.Held(db);
        var idea = IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff).Ideas[0];
        ConcludedWorkshop.Paper(db, workshop, PaperStatus.Issued, ideaId: idea.Id);
        if (!isDone)
            return;
        var task = db.UnitTasks.Include(task => task.Unit).Single(task => task.WorkshopId == workshop.Id && task.ConclusionId != null && task.Part == TaskPart.Lead);
        task.Report("Đã ban hành", IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).Id, ConcludedWorkshop.Monday.UtcDateTime);
        task.Confirm(IssuedWorkshop.Person(db, TestOrganisation.CsShtt).Id, ConcludedWorkshop.Monday.UtcDateTime);
        db.SaveChanges();
    }
}
