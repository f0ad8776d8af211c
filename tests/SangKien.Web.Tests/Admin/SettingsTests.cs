using System.Net;
using ExcelDataReader;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Admin;

public sealed class SettingsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private Browser Administrator => portal.As(TestOrganisation.Administrator);

    [Fact]
    public async Task The_name_of_the_agency_is_changed_on_every_page()
    {
        await Administrator.PostAsync("/quan-tri/co-quan", new { Name = "Sở KH&CN <b>mới</b>" });

        var home = await portal.As(TestOrganisation.UnitStaff).GetAsync("/");
        Assert.Contains("Sở KH&CN <b>mới</b>", home.QuerySelector(".sk-top .sk-brand")!.TextContent, StringComparison.Ordinal);
        Assert.Null(home.QuerySelector(".sk-top b"));
    }

    [Theory]
    [InlineData("Name", "", "Hãy nhập tên cơ quan.")]
    [InlineData("Abbreviation", "khcn", "chữ in hoa")]
    [InlineData("Place", "", "địa danh")]
    public async Task Bad_settings_are_refused(string field, string value, string reason)
    {
        var answer = await Administrator.PostAsync("/quan-tri/co-quan", new Dictionary<string, string> { [field] = value });

        Assert.Contains(answer.Refusals, line => line.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_history_is_searched_without_marks_and_by_date()
    {
        await AddHistoryAsync("Ban hành Kế hoạch số 15/KH-KHCN");

        Assert.Contains("15/KH-KHCN", (await Administrator.GetAsync("/quan-tri/nhat-ky?tim=ke hoach so 15")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("15/KH-KHCN", (await Administrator.GetAsync("/quan-tri/nhat-ky?tu=05/10/2022&den=5/10/2022")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await Administrator.GetAsync("/quan-tri/nhat-ky?tu=06/10/2022")).QuerySelector("tbody"));
        Assert.Null((await Administrator.GetAsync("/quan-tri/nhat-ky?tim=100%25")).QuerySelector("tbody"));
    }

    [Fact]
    public async Task A_day_that_does_not_exist_is_refused_and_stays_in_its_field()
    {
        var page = await Administrator.GetAsync("/quan-tri/nhat-ky?tu=31/02/2022");

        Assert.Contains("31/02/2022", page.QuerySelector(".sk-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("31/02/2022", page.QuerySelector("#tu")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\uFF1D1+1")]
    public async Task A_formula_is_inert_in_every_export(string formula)
    {
        await AddHistoryAsync(formula);

        using var csv = await Administrator.SendAsync("/quan-tri/nhat-ky?dang=csv");
        var text = System.Text.Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync());
        Assert.Contains($"'{formula}", text, StringComparison.Ordinal);
        Assert.StartsWith("\uFEFFThời điểm;", text, StringComparison.Ordinal);
        Assert.Equal("attachment", csv.Content.Headers.ContentDisposition!.DispositionType);

        using var xlsx = await Administrator.SendAsync("/quan-tri/nhat-ky?dang=xlsx");
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(await xlsx.Content.ReadAsByteArrayAsync()));
        var cells = new List<object?>();
        while (reader.Read())
            cells.Add(reader.GetValue(2));
        Assert.Contains(formula, cells);
    }

    [Fact]
    public async Task Without_sample_data_there_is_no_clock_to_move() =>
        Assert.Equal(HttpStatusCode.NotFound, await Administrator.StatusAsync("/quan-tri/dong-ho"));

    private async Task AddHistoryAsync(string summary)
    {
        await using var db = portal.NewContext();
        var actor = new Actor(await db.Users.Include(account => account.Person).FirstAsync());
        db.History.Add(HistoryEntry.Of<Unit>(1, summary, actor, PortalFactory.Start.UtcDateTime));
        await db.SaveChangesAsync();
    }

    private sealed record Actor(PortalUser Account) : ICurrentUser
    {
        public string? AccountId => Account.Id;
        public int PersonId => Account.PersonId;
        public int UnitId => Account.Person.UnitId;
        public string DisplayName => Account.Person.FullName;
        public bool IsInRole(string role) => false;
    }
}
