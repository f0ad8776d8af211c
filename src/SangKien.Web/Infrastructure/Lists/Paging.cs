using Microsoft.EntityFrameworkCore;

namespace SangKien.Web.Infrastructure.Lists;

/// <summary>One page of a list, with what the pager needs.</summary>
public interface IPage
{
    int Number { get; }
    int Count { get; }
    int Total { get; }
}

public sealed record Page<T>(IReadOnlyList<T> Rows, int Number, int Count, int Total) : IPage;

internal static class Paging
{
    public const int Size = 25;

    /// <summary>Two queries: how many, and the rows of the page. A page beyond the end is the last one.</summary>
    public static async Task<Page<T>> ToPageAsync<T>(this IQueryable<T> rows, ListRequest request, CancellationToken cancellationToken)
    {
        var total = await rows.CountAsync(cancellationToken);
        var count = Math.Max(1, (total + Size - 1) / Size);
        var number = Math.Clamp(request.Page, 1, count);
        return new(await rows.Skip((number - 1) * Size).Take(Size).ToListAsync(cancellationToken), number, count, total);
    }
}
