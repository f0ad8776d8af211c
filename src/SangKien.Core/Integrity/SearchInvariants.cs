using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Search;

namespace SangKien.Core.Integrity;

/// <summary>What holds for the search index.</summary>
internal static class SearchInvariants
{
    private const int RowsAtOnce = 500;

    public static IReadOnlyList<Invariant> All { get; } = [new("Mục lục tìm kiếm khớp với nội dung", ContentAsync)];

    private static async Task<IReadOnlyList<string>> ContentAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var breaches = new List<string>();
        foreach (var kind in Searchable.All)
        {
            var (code, name) = (kind.Code, kind.GetType().Name);
            var ids = await kind.Ids(db).Order().ToListAsync(cancellationToken);
            foreach (var some in ids.Chunk(RowsAtOnce))
                breaches.AddRange((await SearchIndex.DifferencesAsync(db, kind, some, cancellationToken)).Select(id => $"{name} {id}: từ trong mục lục không khớp nội dung"));
            var present = kind.Ids(db);
            var gone = await db.SearchWords.Where(word => word.Code == code && !present.Contains(word.ItemId)).Select(word => word.ItemId).Distinct().ToListAsync(cancellationToken);
            breaches.AddRange(gone.Select(id => $"{name} {id}: còn trong mục lục nhưng không còn dữ liệu"));
        }

        return breaches;
    }
}
