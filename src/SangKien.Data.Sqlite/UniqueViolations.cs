using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SangKien.Core.Data;

namespace SangKien.Data.Sqlite;

/// <summary>Tells a save that a unique index or a primary key refused from every other failure.</summary>
internal sealed class UniqueViolations : SaveChangesInterceptor
{
    private const int PrimaryKey = 1555;
    private const int UniqueIndex = 2067;

    public static UniqueViolations Instance { get; } = new();

    public override void SaveChangesFailed(DbContextErrorEventData eventData)
    {
        if (eventData.Exception is DbUpdateException { InnerException: SqliteException { SqliteExtendedErrorCode: PrimaryKey or UniqueIndex } } refused)
            throw new UniqueViolationException(refused);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        SaveChangesFailed(eventData);
        return Task.CompletedTask;
    }
}
