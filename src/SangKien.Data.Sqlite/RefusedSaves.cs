using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SangKien.Core.Data;

namespace SangKien.Data.Sqlite;

/// <summary>Tells a save that a unique index, a primary key or a foreign key refused from every other failure.</summary>
internal sealed class RefusedSaves : SaveChangesInterceptor
{
    private const int ForeignKey = 787;

    /// <summary>SQLite keeps ON DELETE RESTRICT by a trigger of its own; only the words tell it from the triggers that guard the history.</summary>
    private const int Trigger = 1811;
    private const string ForeignKeyWords = "FOREIGN KEY";

    private const int PrimaryKey = 1555;
    private const int UniqueIndex = 2067;

    public static RefusedSaves Instance { get; } = new();

    public override void SaveChangesFailed(DbContextErrorEventData eventData)
    {
        if (eventData.Exception is not DbUpdateException { InnerException: SqliteException cause } refused)
            return;
        if (cause.SqliteExtendedErrorCode is PrimaryKey or UniqueIndex)
            throw new UniqueViolationException(refused);
        if (cause.SqliteExtendedErrorCode == ForeignKey || (cause.SqliteExtendedErrorCode == Trigger && cause.Message.Contains(ForeignKeyWords, StringComparison.Ordinal)))
            throw new ReferenceViolationException(refused);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        SaveChangesFailed(eventData);
        return Task.CompletedTask;
    }
}
