using Microsoft.EntityFrameworkCore;
using SangKien.Core.Integrity;
using SangKien.Core.Search;
using SangKien.Web.Features.Search;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Search;

/// <summary>That the index follows each save, and is made good where it did not.</summary>
public sealed class IndexTests : IAsyncDisposable
{
    private readonly CompiledPortal _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_index_follows_the_save_the_job_adds_what_is_missing_and_the_rebuild_mends_what_is_wrong()
    {
        Assert.Empty(await BreachesAsync());

        await using (var db = _portal.NewContext())
        {
            var idea = await db.Ideas.Include(idea => idea.Contribution).SingleAsync(idea => idea.Title == CompiledPortal.SentTitle);
            db.Remove(idea);
            await db.SaveChangesAsync();
            Assert.False(await db.SearchWords.AnyAsync(word => word.Code == 1 && word.ItemId == idea.Id));
        }

        Assert.Empty(await BreachesAsync());
        await _portal.RunAsync<IndexSearchJob>();
        await using (var db = _portal.NewContext())
        {
            await db.SearchWords.ExecuteDeleteAsync();
            Assert.NotEmpty(await BreachesAsync());
        }

        await _portal.RunAsync<IndexSearchJob>();
        Assert.Empty(await BreachesAsync());

        await using (var db = _portal.NewContext())
        {
            await db.SearchWords.Where(word => word.Word == "tuong").ExecuteUpdateAsync(update => update.SetProperty(word => word.Word, "khac"));
            await db.Database.ExecuteSqlRawAsync("""INSERT INTO "SearchWords" ("Code", "ItemId", "Position", "Word", "Next") VALUES (1, 987654, 0, 'cu', '')""");
            Assert.Contains("còn trong mục lục", string.Join('\n', await BreachesAsync()), StringComparison.Ordinal);
            await new SearchBuild(db).RebuildAsync(CancellationToken.None);
        }

        Assert.Empty(await BreachesAsync());
    }

    [Fact]
    public async Task A_save_that_fails_leaves_the_index_as_it_was()
    {
        await using var db = _portal.NewContext();
        var before = await db.SearchWords.CountAsync();
        var theme = await db.Themes.OrderBy(theme => theme.Order).FirstAsync();
        await using (var other = _portal.NewContext())
        {
            (await other.Themes.SingleAsync(found => found.Id == theme.Id)).Rename("Tên mới");
            await other.SaveChangesAsync();
        }

        theme.Rename("Tên đến sau");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
        Assert.NotEqual(before, await db.SearchWords.CountAsync());
        Assert.False(await db.SearchWords.AnyAsync(word => word.Word == "sau" && word.Code == 12));
        Assert.Empty(await BreachesAsync());
    }

    [Fact]
    public async Task A_draft_that_saves_itself_is_found_at_once_and_its_old_words_are_not()
    {
        var browser = _portal.As(TestOrganisation.OtherUnitStaff);
        var address = $"/hoi-thao/{_portal.WorkshopId}/tham-luan";
        var page = await browser.GetAsync(address);
        var answer = await browser.PostAsync(page, new { Title = "Đèn đường năng lượng mặt trời" }, action: address);

        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.Status);
        Assert.Single((await browser.GetAsync("/tim-kiem?tim=den+duong")).QuerySelectorAll(".sk-list h2 a"));
        Assert.Empty((await browser.GetAsync("/tim-kiem?tim=%22tham+luan+thanhtra%22&loai=Contribution")).QuerySelectorAll(".sk-list h2 a"));
    }

    private async Task<IReadOnlyList<string>> BreachesAsync()
    {
        await using var db = _portal.NewContext();
        return await Invariant.All.Single(invariant => invariant.Title.Contains("tìm kiếm", StringComparison.Ordinal)).BreachesAsync(db, CancellationToken.None);
    }
}
