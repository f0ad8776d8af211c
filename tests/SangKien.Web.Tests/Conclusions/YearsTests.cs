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
    public async Task The_file_has_the_same_columns_and_is_a_workbook_if_wished()
    {
        using var response = await portal.As(TestOrganisation.CsShtt).SendAsync($"{Page}?dang=csv");
        Assert.Contains("Được tiếp nhận", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var sheet = await portal.As(TestOrganisation.CsShtt).SendAsync($"{Page}?dang=xlsx&nam=2022");
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString((await sheet.Content.ReadAsByteArrayAsync()).AsSpan(0, 2)));
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
        var idea = IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff).Ideas.First();
        ConcludedWorkshop.Paper(db, workshop, PaperStatus.Issued, ideaId: idea.Id);
        if (!isDone)
            return;
        var task = db.UnitTasks.Include(task => task.Unit).Single(task => task.WorkshopId == workshop.Id && task.ConclusionId != null && task.Part == TaskPart.Lead);
        task.Report("Đã ban hành", IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).Id, ConcludedWorkshop.Monday.UtcDateTime);
        task.Confirm(IssuedWorkshop.Person(db, TestOrganisation.CsShtt).Id, ConcludedWorkshop.Monday.UtcDateTime);
        db.SaveChanges();
    }
}
