using System.Linq.Expressions;

namespace SangKien.Web.Infrastructure.Lists;

/// <summary>The columns by which a list can be sorted, by their names in the address. Rows that are equal keep a fixed order.</summary>
/// <param name="tieBreaker">A key that no two rows share.</param>
internal sealed class Sorting<T>(Expression<Func<T, int>> tieBreaker)
{
    private readonly Dictionary<string, Func<IQueryable<T>, bool, IOrderedQueryable<T>>> _columns = [];
    private string? _first;

    /// <summary>Adds a column; the first one added is the order of a list that is not asked otherwise.</summary>
    public Sorting<T> By<TKey>(string name, Expression<Func<T, TKey>> key)
    {
        _first ??= name;
        _columns.Add(name, (rows, descending) => descending ? rows.OrderByDescending(key) : rows.OrderBy(key));
        return this;
    }

    /// <summary>Adds a column whose equal rows go by a second key.</summary>
    public Sorting<T> By<TKey, TThen>(string name, Expression<Func<T, TKey>> key, Expression<Func<T, TThen>> then)
    {
        _first ??= name;
        _columns.Add(name, (rows, descending) => (descending ? rows.OrderByDescending(key) : rows.OrderBy(key)).ThenBy(then));
        return this;
    }

    public IQueryable<T> Apply(IQueryable<T> rows, ListRequest request)
    {
        var name = request.Sort is { } asked && _columns.ContainsKey(asked) ? asked : _first;
        return name is null ? rows.OrderBy(tieBreaker) : _columns[name](rows, request.IsDescending).ThenBy(tieBreaker);
    }
}
