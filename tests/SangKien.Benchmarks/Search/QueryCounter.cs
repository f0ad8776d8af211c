using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SangKien.Benchmarks.Search;

/// <summary>How many queries were asked.</summary>
internal sealed class QueryCounter : DbCommandInterceptor
{
    public int Count { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count++;
        return new(result);
    }
}
