using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Shared;

/// <summary>What the screens of a hall show, read at one moment and shared by all who ask: to be read only.</summary>
/// <param name="Programme">Null where there is none; it may still be a draft.</param>
/// <param name="Session">Null before the workshop was opened.</param>
public sealed record HallSnapshot(Workshop Workshop, Programme? Programme, HallSession? Session, IReadOnlyList<Theme> Themes);

/// <summary>
/// The hall as it stands, kept by this process while its version stands: after a press two hundred screens ask for the same within a second.
/// The version is asked of the database each time, so nodes have nothing to tell each other.
/// </summary>
public sealed class LatestHall(IMemoryCache cache) : IDisposable
{
    /// <summary>A theme may be renamed without the version noticing.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(10);

    /// <summary>After a change all screens ask at once: one reads, the others take what it has read.</summary>
    private readonly SemaphoreSlim _reading = new(1);

    /// <summary>Whether the person sees the workshop is asked before.</summary>
    public async Task<HallSnapshot> GetAsync(PortalDbContext db, int workshopId, CancellationToken cancellationToken)
    {
        var key = (typeof(HallSnapshot), workshopId, await db.HallVersionAsync(workshopId, cancellationToken));
        if (cache.TryGetValue(key, out HallSnapshot? known))
            return known!;
        await _reading.WaitAsync(cancellationToken);
        try
        {
            return cache.TryGetValue(key, out known) ? known! : cache.Set(key, await ReadAsync(db, workshopId, cancellationToken), Kept);
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private static async Task<HallSnapshot> ReadAsync(PortalDbContext db, int workshopId, CancellationToken cancellationToken) => new(
        await db.Workshops.AsNoTracking().SingleAsync(workshop => workshop.Id == workshopId, cancellationToken),
        await db.Programmes.AsNoTracking().Include(programme => programme.Items).SingleOrDefaultAsync(programme => programme.WorkshopId == workshopId, cancellationToken),
        await db.HallSessionAsync(workshopId, cancellationToken),
        await db.Themes.AsNoTracking().InOrder(workshopId).ToListAsync(cancellationToken));
}
