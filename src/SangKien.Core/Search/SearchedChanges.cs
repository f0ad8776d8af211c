using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SangKien.Core.Data;

namespace SangKien.Core.Search;

/// <summary>
/// What a save changes of the searched rows. The index follows within the transaction of the save, right behind it, since a new row
/// has its id only then: whatever is stored is found, and what is not stored is not.
/// </summary>
internal sealed class SearchedChanges
{
    private readonly List<(Searchable Kind, EntityEntry Entry)> _changes;

    private SearchedChanges(List<(Searchable Kind, EntityEntry Entry)> changes) => _changes = changes;

    public bool IsEmpty => _changes.Count == 0;

    public static SearchedChanges Of(ChangeTracker tracker) => new(
    [
        .. from entry in tracker.Entries()
           where entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
           from kind in Searchable.All
           where kind.IsMadeOf(entry)
           select (kind, entry),
    ]);

    public async Task IndexAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        foreach (var (kind, ids) in Rows())
            await SearchIndex.UpdateAsync(db, kind, ids, cancellationToken).ConfigureAwait(false);
    }

    public void Index(PortalDbContext db)
    {
        foreach (var (kind, ids) in Rows())
            SearchIndex.Update(db, kind, ids);
    }

    private IEnumerable<(Searchable Kind, int[] Ids)> Rows() =>
        _changes.GroupBy(change => change.Kind, change => (int)change.Entry.Property("Id").CurrentValue!).Select(kind => (kind.Key, kind.ToArray()));
}
