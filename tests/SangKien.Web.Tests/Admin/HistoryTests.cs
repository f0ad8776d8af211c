using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Features.History;
using SangKien.Web.Jobs;
using SangKien.Web.Tests.Data;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Admin;

public sealed class HistoryTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    private Browser Administrator => _portal.As(TestOrganisation.Administrator);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task What_was_and_what_is_stands_beside_each_line()
    {
        await Administrator.PostAsync("/quan-tri/co-quan", new { Place = "Hà Nội" });

        var row = (await Administrator.GetAsync("/quan-tri/nhat-ky")).QuerySelector("tbody tr")!;

        Assert.Contains("Thông tin cơ quan, địa danh", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bắc Giang → Hà Nội", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_shows_its_own_and_not_that_of_others()
    {
        await WriteAsync<Unit>(1, "Việc của đơn vị một");
        await WriteAsync<Unit>(2, "Việc của đơn vị hai");

        var lines = (await Administrator.GetAsync("/quan-tri/don-vi/1")).QuerySelector("main .sk-timeline")!.TextContent;

        Assert.Contains("Việc của đơn vị một", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("Việc của đơn vị hai", lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_searched_by_person_and_by_object()
    {
        await Administrator.PostAsync("/quan-tri/co-quan", new { Place = "Hà Nội" });
        await WriteAsync<Unit>(7, "Sửa đơn vị bảy");
        string accountId;
        await using (var db = _portal.NewContext())
            accountId = await db.Users.Where(account => account.UserName == TestOrganisation.Administrator).Select(account => account.Id).SingleAsync();

        Assert.Equal(["Sửa đơn vị bảy"], await LinesAsync("?loai=Unit&ma=7"));
        Assert.Equal(["Sửa thông tin cơ quan"], await LinesAsync($"?nguoi={accountId}"));
        Assert.Empty(await LinesAsync("?loai=Unit&ma=8"));
        Assert.Empty(await LinesAsync("?nguoi=khong-co"));
    }

    [Fact]
    public async Task However_long_it_is_it_takes_the_same_number_of_queries()
    {
        await WriteAsync<Unit>(1, "Việc");
        var browser = Administrator;
        await browser.GetAsync("/quan-tri/nhat-ky");
        var few = await _portal.Sql.CountAsync(() => browser.GetAsync("/quan-tri/nhat-ky"));
        for (var number = 0; number < 60; number++)
            await WriteAsync<Unit>(number, $"Việc {number}");

        Assert.Equal(few, await _portal.Sql.CountAsync(() => browser.GetAsync("/quan-tri/nhat-ky?trang=2")));
    }

    [Fact]
    public async Task The_job_seals_and_the_page_names_the_first_line_that_was_changed()
    {
        await WriteAsync<Unit>(1, "Việc một");
        await WriteAsync<Unit>(2, "Việc hai");
        await _portal.Services.GetRequiredService<JobRunner>().RunAsync(JobKind.Of<SealHistoryJob>(), default);
        await WriteAsync<Unit>(3, "Việc ba");

        var whole = await Administrator.GetAsync("/quan-tri/nhat-ky/kiem-tra");
        await using (var db = _portal.NewContext())
            await HistoryAttack.RunAsync(db, TestDatabase.DefaultProvider, "UPDATE History SET Summary = 'Việc đã bị sửa' WHERE Summary = 'Việc hai'");
        var broken = await Administrator.GetAsync("/quan-tri/nhat-ky/kiem-tra");

        Assert.Contains("Nhật ký nguyên vẹn", whole.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["2", "1"], whole.QuerySelectorAll("main dd").Take(2).Select(value => value.TextContent));
        Assert.Contains("Việc đã bị sửa", broken.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nội dung hoặc thứ tự đã bị thay đổi", broken.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_administrator_reads_it()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(TestOrganisation.Director).StatusAsync("/quan-tri/nhat-ky/kiem-tra"));
        Assert.Equal(HttpStatusCode.Forbidden, await _portal.As(TestOrganisation.CsShtt).StatusAsync("/quan-tri/nhat-ky"));
    }

    private async Task<IReadOnlyList<string>> LinesAsync(string query) =>
        [.. (await Administrator.GetAsync($"/quan-tri/nhat-ky{query}")).QuerySelectorAll("tbody td.sk-wide").Select(cell => cell.FirstChild!.TextContent.Trim())];

    private async Task WriteAsync<TSubject>(int id, string summary)
    {
        await using var db = _portal.NewContext();
        db.History.Add(HistoryEntry.Of<TSubject>(id, summary, SystemUser.Instance, PortalFactory.Start.UtcDateTime));
        await db.SaveChangesAsync();
    }
}
