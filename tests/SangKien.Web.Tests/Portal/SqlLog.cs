using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SangKien.Web.Tests.Portal;

/// <summary>The queries that the portal has sent, so that a test can count them: a list must not send one for each row.</summary>
public sealed class SqlLog : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _queries = new();

    public async Task<int> CountAsync(Func<Task> work)
    {
        _queries.Clear();
        await work();
        return _queries.Count;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _queries.Enqueue(command.CommandText);
        return new(result);
    }
}
