using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SangKien.Core.Common;

namespace SangKien.Core.Data;

/// <summary>Gives each changed entity a new version; a change to a part is a change to its whole.</summary>
internal static class VersionStamp
{
    public static void Apply(ChangeTracker changes)
    {
        var changed = changes.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in changed)
        {
            if (entry is { Entity: IVersioned versioned, State: not EntityState.Deleted })
                versioned.Version = Guid.CreateVersion7();
            if (entry.Entity is IPart { Whole: { } whole } && changes.Context.Entry(whole).State == EntityState.Unchanged)
                whole.Version = Guid.CreateVersion7();
        }
    }
}
