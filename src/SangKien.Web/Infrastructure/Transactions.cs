using System.Data;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Web.Infrastructure;

/// <summary>
/// For an operation that cannot be one save: its history names what it has just made, whose id only the first save gives, or Identity
/// saves on its own.
/// </summary>
internal static class Transactions
{
    /// <summary>All of the work or nothing of it. It may run more than once, so it loads what it changes itself.</summary>
    public static Task<T> InTransactionAsync<T>(this PortalDbContext db, Func<Task<T>> work, CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
            var result = await work();
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        });
}
