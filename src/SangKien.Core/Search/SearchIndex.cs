using System.Text;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Core.Search;

/// <summary>Makes the words of rows agree with their texts. Rows whose words agree already are left alone.</summary>
internal static class SearchIndex
{
    /// <summary>Rows of one INSERT; SQL Server takes 1,000 rows and 2,100 parameters.</summary>
    private const int RowsAtOnce = 500;

    public static async Task UpdateAsync(PortalDbContext db, Searchable kind, IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        var wanted = Wanted(kind, await kind.Texts(db, ids).ToListAsync(cancellationToken).ConfigureAwait(false));
        var stored = await Stored(db, kind, ids).ToListAsync(cancellationToken).ConfigureAwait(false);
        var changed = Changed(ids, wanted, stored);
        if (changed.Length == 0)
            return;
        await Stored(db, kind, changed).ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        foreach (var rows in changed.SelectMany(id => wanted[id]).Chunk(RowsAtOnce))
            await db.Database.ExecuteSqlRawAsync(Insert(rows), Parameters(rows), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same for a save that does not wait.</summary>
    public static void Update(PortalDbContext db, Searchable kind, IReadOnlyCollection<int> ids)
    {
        var wanted = Wanted(kind, kind.Texts(db, ids).ToList());
        var changed = Changed(ids, wanted, Stored(db, kind, ids).ToList());
        if (changed.Length == 0)
            return;
        Stored(db, kind, changed).ExecuteDelete();
        foreach (var rows in changed.SelectMany(id => wanted[id]).Chunk(RowsAtOnce))
            db.Database.ExecuteSqlRaw(Insert(rows), Parameters(rows));
    }

    /// <summary>The rows whose words are not those of their texts.</summary>
    public static async Task<IReadOnlyList<int>> DifferencesAsync(PortalDbContext db, Searchable kind, IReadOnlyCollection<int> ids, CancellationToken cancellationToken) =>
        Changed(ids, Wanted(kind, await kind.Texts(db, ids).ToListAsync(cancellationToken)), await Stored(db, kind, ids).ToListAsync(cancellationToken));

    private static ILookup<int, SearchWord> Wanted(Searchable kind, IEnumerable<SearchText> texts) =>
        texts.SelectMany(text => text.Words(kind.Code)).ToLookup(word => word.ItemId);

    private static IQueryable<SearchWord> Stored(PortalDbContext db, Searchable kind, IReadOnlyCollection<int> ids)
    {
        var code = kind.Code;
        return db.SearchWords.AsNoTracking().Where(word => word.Code == code && ids.Contains(word.ItemId));
    }

    private static int[] Changed(IReadOnlyCollection<int> ids, ILookup<int, SearchWord> wanted, IEnumerable<SearchWord> stored)
    {
        var present = stored.ToLookup(word => word.ItemId);
        return [.. ids.Where(id => !present[id].OrderBy(word => word.Position).Select(Place).SequenceEqual(wanted[id].Select(Place)))];
    }

    private static (int Position, string Word, string Next) Place(SearchWord word) => (word.Position, word.Word, word.Next);

    private static IEnumerable<string> Parameters(SearchWord[] rows) => rows.SelectMany(row => new[] { row.Word, row.Next });

    /// <summary>One command for many rows: through the change tracker each word would be one of its own.</summary>
    private static string Insert(SearchWord[] rows)
    {
        var sql = new StringBuilder("INSERT INTO \"SearchWords\" (\"Code\", \"ItemId\", \"Position\", \"Word\", \"Next\") VALUES ");
        foreach (var (index, row) in rows.Index())
            sql.Append(index > 0 ? ", " : "").Append('(').Append(row.Code).Append(", ").Append(row.ItemId).Append(", ").Append(row.Position).Append(", {").Append(index * 2).Append("}, {").Append((index * 2) + 1).Append("})");
        return sql.ToString();
    }
}
