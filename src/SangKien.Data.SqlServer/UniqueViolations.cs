using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SangKien.Core.Data;

namespace SangKien.Data.SqlServer;

/// <summary>Tells a save that a unique index or constraint refused from every other failure.</summary>
internal sealed class UniqueViolations : SaveChangesInterceptor
{
    private const int UniqueIndex = 2601;
    private const int UniqueConstraint = 2627;

    public static UniqueViolations Instance { get; } = new();

    public override void SaveChangesFailed(DbContextErrorEventData eventData)
    {
        if (eventData.Exception is DbUpdateException { InnerException: SqlException { Number: UniqueIndex or UniqueConstraint } } refused)
            throw new UniqueViolationException(refused);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        SaveChangesFailed(eventData);
        return Task.CompletedTask;
    }
}
