using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SangKien.Core.Data;

namespace SangKien.Data.SqlServer;

/// <summary>Tells a save that a unique index or constraint, or a foreign key refused from every other failure.</summary>
internal sealed class RefusedSaves : SaveChangesInterceptor
{
    /// <summary>Of check constraints too, of which the portal has none.</summary>
    private const int ForeignKey = 547;
    private const int UniqueIndex = 2601;
    private const int UniqueConstraint = 2627;

    public static RefusedSaves Instance { get; } = new();

    public override void SaveChangesFailed(DbContextErrorEventData eventData)
    {
        if (eventData.Exception is not DbUpdateException { InnerException: SqlException cause } refused)
            return;
        if (cause.Number is UniqueIndex or UniqueConstraint)
            throw new UniqueViolationException(refused);
        if (cause.Number == ForeignKey)
            throw new ReferenceViolationException(refused);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        SaveChangesFailed(eventData);
        return Task.CompletedTask;
    }
}
