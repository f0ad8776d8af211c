using System.Collections;
using System.Runtime.CompilerServices;

namespace SangKien.Core.Plans;

/// <summary>A list that is equal to another with equal items, so that two contents of a plan can be compared as records are.</summary>
[CollectionBuilder(typeof(ItemList), nameof(ItemList.Create))]
public sealed class ItemList<T>(IEnumerable<T> items) : IReadOnlyList<T>, IEquatable<ItemList<T>>
{
    private readonly T[] _items = [.. items];

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public bool Equals(ItemList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ItemList<T>);

    public override int GetHashCode() => _items.Aggregate(_items.Length, HashCode.Combine);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes item lists, also from collection expressions.</summary>
public static class ItemList
{
    public static ItemList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
