using System.Text;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Core.Search;

/// <summary>Makes the words of rows agree with their texts. Parts of a text whose words agree already are left alone.</summary>
internal static class SearchIndex
{
    /// <summary>Rows of one INSERT; SQL Server takes 1,000 rows and 2,100 parameters.</summary>
    private const int RowsAtOnce = 500;

    public static async Task UpdateAsync(PortalDbContext db, Searchable kind, IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        var wanted = Wanted(kind, await kind.Texts(db, ids).ToListAsync(cancellationToken).ConfigureAwait(false));
        var stored = ByPart(await Stored(db, kind, ids).ToListAsync(cancellationToken).ConfigureAwait(false));
        var changed = Changed(wanted, stored);
        foreach (var words in Outdated(db, kind, changed.Where(stored.Contains)))
            await words.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        foreach (var rows in changed.SelectMany(part => wanted[part]).Chunk(RowsAtOnce))
            await db.Database.ExecuteSqlRawAsync(Insert(rows), Parameters(rows), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same for a save that does not wait.</summary>
    public static void Update(PortalDbContext db, Searchable kind, IReadOnlyCollection<int> ids)
    {
        var wanted = Wanted(kind, kind.Texts(db, ids).ToList());
        var stored = ByPart(Stored(db, kind, ids).ToList());
        var changed = Changed(wanted, stored);
        foreach (var words in Outdated(db, kind, changed.Where(stored.Contains)))
            words.ExecuteDelete();
        foreach (var rows in changed.SelectMany(part => wanted[part]).Chunk(RowsAtOnce))
            db.Database.ExecuteSqlRaw(Insert(rows), Parameters(rows));
    }

    /// <summary>The rows whose words are not those of their texts.</summary>
    public static async Task<IReadOnlyList<int>> DifferencesAsync(PortalDbContext db, Searchable kind, IReadOnlyCollection<int> ids, CancellationToken cancellationToken) =>
    [
        .. Changed(Wanted(kind, await kind.Texts(db, ids).ToListAsync(cancellationToken)), ByPart(await Stored(db, kind, ids).ToListAsync(cancellationToken)))
            .Select(part => part.ItemId).Distinct(),
    ];

    private static ILookup<TextPart, SearchWord> Wanted(Searchable kind, IEnumerable<SearchText> texts) => ByPart(texts.SelectMany(text => text.Words(kind.Code)));

    private static ILookup<TextPart, SearchWord> ByPart(IEnumerable<SearchWord> words) =>
        words.ToLookup(word => new TextPart(word.ItemId, word.Position / SearchText.PartLength));

    private static IQueryable<SearchWord> Stored(PortalDbContext db, Searchable kind, IReadOnlyCollection<int> ids)
    {
        var code = kind.Code;
        return db.SearchWords.AsNoTracking().Where(word => word.Code == code && ids.Contains(word.ItemId));
    }

    private static List<TextPart> Changed(ILookup<TextPart, SearchWord> wanted, ILookup<TextPart, SearchWord> stored) =>
    [
        .. stored.Concat(wanted).Select(words => words.Key).Distinct()
            .Where(part => !stored[part].OrderBy(word => word.Position).Select(Place).SequenceEqual(wanted[part].Select(Place))),
    ];

    private static IEnumerable<IQueryable<SearchWord>> Outdated(PortalDbContext db, Searchable kind, IEnumerable<TextPart> changed)
    {
        foreach (var item in changed.GroupBy(part => part.ItemId, part => part.Number))
        {
            var numbers = item.ToArray();
            yield return Stored(db, kind, [item.Key]).Where(word => numbers.Contains(word.Position / SearchText.PartLength));
        }
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

    /// <summary>The heading or a part of one text: what is rewritten as a whole, so that a save of a long report costs what was changed in it.</summary>
    private readonly record struct TextPart(int ItemId, int Number);
}
