using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace SangKien.Core.History;

/// <summary>Nothing of the portal changes or deletes what the history holds. Triggers in the database say the same to everything else.</summary>
internal static class HistoryGuard
{
    public static void Check(ChangeTracker tracker)
    {
        if (tracker.Entries().Any(entry => entry is { Entity: HistoryEntry or HistorySeal, State: EntityState.Modified or EntityState.Deleted }))
            throw new InvalidOperationException("Entries of the history are written once.");
    }
}
