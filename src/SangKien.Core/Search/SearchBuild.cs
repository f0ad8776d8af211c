using System.Data;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Core.Search;

/// <summary>Lập mục lục cho các dòng có từ trước: rows that were there before the index, or came past it, such as from an older backup.</summary>
public sealed class SearchBuild(PortalDbContext db)
{
    private const int RowsAtOnce = 200;

    /// <summary>Indexes the rows that have no word in the index. It looks at numbers only.</summary>
    public async Task AddMissingAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in Searchable.All)
        {
            var code = kind.Code;
            var missing = kind.Ids(db).Where(id => !db.SearchWords.Any(word => word.Code == code && word.ItemId == id));
            await BuildAsync(kind, missing, cancellationToken);
        }
    }

    /// <summary>Goes over everything: rows whose words are wrong are mended, words of rows that are gone are deleted.</summary>
    public async Task RebuildAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in Searchable.All)
        {
            var (code, ids) = (kind.Code, kind.Ids(db));
            await db.SearchWords.Where(word => word.Code == code && !ids.Contains(word.ItemId)).ExecuteDeleteAsync(cancellationToken);
            await BuildAsync(kind, ids, cancellationToken);
        }

        var codes = Searchable.All.Select(kind => kind.Code).ToArray();
        await db.SearchWords.Where(word => !codes.Contains(word.Code)).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>A few rows in each transaction. What is read in it stays as it is until the words are written, so that a save meanwhile is not undone.</summary>
    private async Task BuildAsync(Searchable kind, IQueryable<int> ids, CancellationToken cancellationToken)
    {
        var last = 0;
        while (await ids.Where(id => id > last).Order().Take(RowsAtOnce).ToListAsync(cancellationToken) is { Count: > 0 } next)
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
                await SearchIndex.UpdateAsync(db, kind, next, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            });
            last = next[^1];
        }
    }
}
