using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Integrity;
using SangKien.Web.Features.Integrity;
using SangKien.Web.Tests.Data;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Operations;

/// <summary>What people do through the pages breaks no invariant; what is done behind the portal's back is found by the one it breaks.</summary>
public sealed class IntegrityTests(WorkedPortal portal) : IClassFixture<WorkedPortal>
{
    private static readonly DateTime Now = PortalFactory.Start.UtcDateTime;

    [Fact]
    public async Task After_the_work_of_a_workshop_everything_holds()
    {
        await using var db = portal.NewContext();

        var run = await IntegrityRun.CheckAsync(db, Now, default);

        Assert.Empty(run.Findings.SelectMany(finding => finding.Lines, (finding, line) => $"{finding.Title}: {line}"));
        Assert.True(run.IsSound);
        Assert.Equal(Invariant.All.Count, run.Findings.Count);
    }

    [Theory]
    [InlineData("có đủ số ý tưởng", "DELETE FROM Ideas", 2)]
    [InlineData("có biên nhận", "DELETE FROM ContributionVersion", 2)]
    [InlineData("có biên nhận", "UPDATE ContributionVersion SET TextJson = REPLACE(TextJson, 'a', 'e')", 2)]
    [InlineData("việc nộp tham luận của đơn vị đã hoàn thành", "UPDATE UnitTasks SET Status = 'Open' WHERE Status = 'Done'", 1)]
    [InlineData("không nhảy cách", "UPDATE IssuedDocuments SET Number = 14 WHERE Number = 15", 1)]
    [InlineData("không trùng", "UPDATE IssuedDocuments SET Number = 16, Symbol = 'KH-VP' WHERE Number = 15", 1)]
    [InlineData("khớp số cuối của sổ", "UPDATE NumberRegisters SET LastNumber = 17", 1)]
    [InlineData("khớp số cuối của sổ", "DELETE FROM NumberRegisters", 2)]
    [InlineData("Mỗi kế hoạch đã ban hành gắn với văn bản có đủ tệp PDF và DOCX", "DELETE FROM IssuedFile WHERE FileName LIKE '15-%.docx'", 1)]
    [InlineData("tệp lưu của văn bản", "UPDATE IssuedFile SET Sha256 = LOWER(FileName) WHERE FileName LIKE '15-%'", 2)]
    [InlineData("tệp đính kèm đọc lại được", "UPDATE Files SET Sha256 = LOWER(Name)", 1)]
    [InlineData("tệp đính kèm đọc lại được", "DELETE FROM FileChunks WHERE Number = 1", 1)]
    [InlineData("trạng thái của kế hoạch", "UPDATE Plans SET Status = 'Returned'", 2)]
    [InlineData("trạng thái của tham luận", "UPDATE Contributions SET Status = 'Withdrawn' WHERE Status = 'Submitted'", 1)]
    [InlineData("chuỗi niêm phong", "UPDATE History SET Summary = 'Việc khác' WHERE Id = 2", 1)]
    public async Task What_is_broken_behind_the_portals_back_is_found(string invariant, string sql, int breaches)
    {
        await using var db = portal.NewContext();
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            // Rolled back at the end, so that each breach has the sound rows to itself.
            await using var transaction = await db.Database.BeginTransactionAsync();
            await HistoryAttack.RunAsync(db, TestDatabase.DefaultProvider, sql);

            var run = await IntegrityRun.CheckAsync(db, Now, default);

            Assert.False(run.IsSound);
            Assert.Equal(breaches, run.Findings.Single(finding => finding.Title.Contains(invariant, StringComparison.Ordinal)).Count);
        });
    }

    [Fact]
    public async Task The_page_checks_at_once_and_shows_each_invariant()
    {
        var browser = portal.As(TestOrganisation.Administrator);

        var page = await browser.FollowAsync(await browser.PostAsync("/quan-tri/kiem-tra", new { }));

        Assert.Equal(Invariant.All.Select(invariant => invariant.Title), page.QuerySelectorAll(".sk-list h3").Select(title => title.TextContent));
        Assert.Contains("mọi điều đều đúng", page.QuerySelector(".sk-flash")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await portal.As(TestOrganisation.Director).StatusAsync("/quan-tri/kiem-tra"));
    }
}

/// <summary>A portal of its own: what is broken here stays broken.</summary>
public sealed class BrokenPortalTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_administrators_are_told_of_a_breach_once()
    {
        await using (var db = _portal.NewContext())
        {
            db.NumberRegisters.Add(Core.Issuing.NumberRegister.Open(2022, "", 0));
            var workshop = Arrange.IssuedWorkshop.Add(db);
            Arrange.IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff);
        }

        await _portal.RunAsync<CheckIntegrityJob>();
        await _portal.RunAsync<CheckIntegrityJob>();

        await using var after = _portal.NewContext();
        var told = Assert.Single(await after.Notifications.Include(notification => notification.Person).ToListAsync());
        Assert.Equal("/quan-tri/kiem-tra", told.Link);
        Assert.Equal(2, await after.IntegrityRuns.CountAsync(run => !run.IsSound));
        var page = await _portal.As(TestOrganisation.Administrator).GetAsync("/quan-tri/kiem-tra");
        Assert.Contains("lỗi", page.QuerySelector(".sk-list .sk-end")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
    }
}
