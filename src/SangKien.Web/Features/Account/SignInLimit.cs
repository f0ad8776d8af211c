using System.Net;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Account;

/// <summary>
/// Counts sign-ins by address in the database, so that all web nodes count together; accounts are counted by Identity, in the database
/// too. The address is the connection's, or the one a known proxy names; what a visitor writes into X-Forwarded-For counts for nothing.
/// </summary>
public sealed class SignInLimit(PortalDbContext db, TimeProvider time)
{
    private static string Key(IPAddress? address) => SignInAttempts.KeyOf(address?.ToString() ?? "local");

    /// <summary>Counts one attempt; false when the address has used up its attempts for now.</summary>
    public async Task<bool> TryAsync(IPAddress? address, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var key = Key(address);
        // Counted by the database itself: of many attempts at once, none is lost.
        var counted = await db.SignInAttempts
            .Where(attempts => attempts.AddressKey == key && attempts.FirstAtUtc > now - SignInAttempts.Window)
            .ExecuteUpdateAsync(update => update.SetProperty(attempts => attempts.Count, attempts => attempts.Count + 1), cancellationToken);
        if (counted == 0)
            await StartAsync(key, now, cancellationToken);
        // A colleague's success at this very moment has removed the row: no row refuses nobody.
        return !await db.SignInAttempts.AnyAsync(attempts => attempts.AddressKey == key && attempts.Count > SignInAttempts.Limit, cancellationToken);
    }

    /// <summary>After a success: an office behind one address is not locked out by the sum of its typing errors.</summary>
    public Task ForgetAsync(IPAddress? address, CancellationToken cancellationToken)
    {
        var key = Key(address);
        return db.SignInAttempts.Where(attempts => attempts.AddressKey == key).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task StartAsync(string key, DateTime now, CancellationToken cancellationToken)
    {
        await db.SignInAttempts.Where(attempts => attempts.FirstAtUtc <= now - SignInAttempts.Window).ExecuteDeleteAsync(cancellationToken);
        db.SignInAttempts.Add(new SignInAttempts(key, now));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (UniqueViolationException)
        {
            // Another attempt from the same address began the row at the same moment.
            db.ChangeTracker.Clear();
            await db.SignInAttempts.Where(attempts => attempts.AddressKey == key)
                .ExecuteUpdateAsync(update => update.SetProperty(attempts => attempts.Count, attempts => attempts.Count + 1), cancellationToken);
        }
    }
}
