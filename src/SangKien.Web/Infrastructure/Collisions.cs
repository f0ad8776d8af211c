using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Web.Infrastructure;

/// <summary>Two saves of one thing at the same moment: the later one is tried again on what the earlier one left.</summary>
internal static class Collisions
{
    private const int Attempts = 10;

    public static async Task<T> RetryAsync<T>(PortalDbContext db, Func<Task<T>> operation)
    {
        for (var left = Attempts; ; left--)
        {
            try
            {
                return await operation();
            }
            catch (DbUpdateException) when (left > 1)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
