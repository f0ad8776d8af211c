using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Similarities;

/// <summary>Takes a pair out of the suggestions, and back into them. Saying the same twice changes nothing.</summary>
public sealed class DismissHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <param name="pair">"12-34".</param>
    /// <returns>False where the workshop does not have both ideas.</returns>
    public async Task<bool> DismissAsync(int workshopId, string? pair, CancellationToken cancellationToken)
    {
        if (await FindAsync(workshopId, pair, cancellationToken) is not { } found)
            return false;
        if (found.Dismissed is null)
        {
            db.DismissedPairs.Add(DismissedPair.Of(workshopId, found.First.Id, found.Second.Id, clock.NowUtc));
            await NoteAsync(workshopId, found, "Ghi nhận không giống một ý tưởng khác", cancellationToken);
        }

        return true;
    }

    public async Task<bool> RestoreAsync(int workshopId, string? pair, CancellationToken cancellationToken)
    {
        if (await FindAsync(workshopId, pair, cancellationToken) is not { } found)
            return false;
        if (found.Dismissed is { } dismissed)
        {
            db.DismissedPairs.Remove(dismissed);
            await NoteAsync(workshopId, found, "Đưa lại vào gợi ý gần giống một ý tưởng khác", cancellationToken);
        }

        return true;
    }

    private async Task<(Idea First, Idea Second, DismissedPair? Dismissed)?> FindAsync(int workshopId, string? pair, CancellationToken cancellationToken)
    {
        if (pair?.Split('-') is not [var one, var other] || !int.TryParse(one, CultureInfo.InvariantCulture, out var a) || !int.TryParse(other, CultureInfo.InvariantCulture, out var b))
            return null;
        var (first, second) = (Math.Min(a, b), Math.Max(a, b));
        var ideas = await db.Ideas.AsNoTracking().Include(idea => idea.Contribution).Compilable(workshopId)
            .Where(idea => idea.Id == first || idea.Id == second).OrderBy(idea => idea.Id).ToListAsync(cancellationToken);
        return ideas is not [var smaller, var greater] ? null : (smaller, greater, await db.DismissedPairs.SingleOrDefaultAsync(
            known => known.WorkshopId == workshopId && known.FirstIdeaId == first && known.SecondIdeaId == second, cancellationToken));
    }

    private async Task NoteAsync(int workshopId, (Idea First, Idea Second, DismissedPair?) pair, string summary, CancellationToken cancellationToken)
    {
        foreach (var idea in new[] { pair.First, pair.Second })
            db.History.Add(HistoryEntry.Of<Idea>(idea.Id, summary, user, clock.NowUtc, workshopId, idea.Contribution.UnitId));
        await db.SaveChangesAsync(cancellationToken);
    }
}
