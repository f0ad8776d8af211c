using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Core.History;

/// <summary>Chuỗi niêm phong: seals what has been written since the last time, and verifies the whole.</summary>
public sealed class HistoryChain(PortalDbContext db)
{
    private const int Batch = 500;

    /// <summary>
    /// How long an operation may take between the moment that its entry names and its commit. An entry that is older than this when a
    /// sealing runs, and is not sealed by it, was put in later.
    /// </summary>
    private static readonly TimeSpan LongestOperation = TimeSpan.FromHours(1);

    private IQueryable<HistoryEntry> Unsealed => db.History.AsNoTracking().Where(entry => !db.HistorySeals.Any(seal => seal.EntryId == entry.Id));

    /// <summary>Seals every entry that has none. Two sealers at once collide on the sequence; the later one may simply be run again.</summary>
    public async Task SealAsync(DateTime nowUtc, CancellationToken cancellationToken)
    {
        var last = await db.HistorySeals.AsNoTracking().OrderByDescending(seal => seal.Sequence).FirstOrDefaultAsync(cancellationToken);
        while (await Unsealed.OrderBy(entry => entry.Id).Take(Batch).ToListAsync(cancellationToken) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
                db.HistorySeals.Add(last = HistorySeal.Over(entry, last, nowUtc));
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Walks the chain from its beginning, a batch in memory at a time.</summary>
    public async Task<HistoryVerdict> VerifyAsync(CancellationToken cancellationToken)
    {
        var walk = new ChainWalk(LongestOperation);
        while (await LinksAfterAsync(walk.Sequence, cancellationToken) is { Count: > 0 } links)
        {
            foreach (var (seal, entry) in links)
            {
                if (walk.Step(seal, entry) is { } reason)
                    return new(walk.Sequence, walk.Hash, await Unsealed.CountAsync(cancellationToken), new(seal.Sequence, seal.EntryId, reason));
            }
        }

        var pending = await Unsealed.OrderBy(entry => entry.Id).Select(entry => new { entry.Id, entry.AtUtc }).ToListAsync(cancellationToken);
        var putIn = pending.Find(entry => walk.IsTooOld(entry.AtUtc));
        return new(walk.Sequence, walk.Hash, pending.Count, putIn is null ? null : new(null, putIn.Id, BrokenReason.Inserted));
    }

    private async Task<List<(HistorySeal Seal, HistoryEntry? Entry)>> LinksAfterAsync(long sequence, CancellationToken cancellationToken)
    {
        var links = await (
            from seal in db.HistorySeals.AsNoTracking().Where(seal => seal.Sequence > sequence).OrderBy(seal => seal.Sequence).Take(Batch)
            join found in db.History.AsNoTracking() on seal.EntryId equals found.Id into found
            from entry in found.DefaultIfEmpty()
            orderby seal.Sequence
            select new { seal, entry }).ToListAsync(cancellationToken);
        return [.. links.Select(link => (link.seal, (HistoryEntry?)link.entry))];
    }

    private sealed class ChainWalk(TimeSpan longestOperation)
    {
        private DateTime? _run;
        private DateTime? _runBefore;

        /// <summary>The last link that holds.</summary>
        public long Sequence { get; private set; }

        public string Hash { get; private set; } = HistorySeal.Beginning;

        /// <summary>Goes one link on; what is wrong with it where something is.</summary>
        public BrokenReason? Step(HistorySeal seal, HistoryEntry? entry)
        {
            if (seal.Sequence != Sequence + 1)
                return BrokenReason.SealMissing;
            if (entry is null)
                return BrokenReason.EntryMissing;
            if (!seal.Holds(entry, Hash))
                return BrokenReason.Changed;
            if (seal.SealedAtUtc != _run)
                (_runBefore, _run) = (_run, seal.SealedAtUtc);
            if (_runBefore is { } before && entry.AtUtc < before - longestOperation)
                return BrokenReason.Inserted;
            (Sequence, Hash) = (seal.Sequence, seal.Hash);
            return null;
        }

        public bool IsTooOld(DateTime atUtc) => _run is { } run && atUtc < run - longestOperation;
    }
}
