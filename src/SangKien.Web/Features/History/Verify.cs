using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.History;

namespace SangKien.Web.Features.History;

/// <param name="BrokenLine">The first broken entry as it is now; null where there is none or it was deleted.</param>
public sealed record VerifyPage(HistoryVerdict Verdict, ListRow? BrokenLine);

public sealed class VerifyQuery(PortalDbContext db, HistoryChain chain)
{
    public async Task<VerifyPage> GetAsync(CancellationToken cancellationToken)
    {
        var verdict = await chain.VerifyAsync(cancellationToken);
        if (verdict.Broken is not { EntryId: var id })
            return new(verdict, null);
        return new(verdict, await db.History.Where(entry => entry.Id == id)
            .Select(entry => new ListRow(entry.Id, entry.AtUtc, entry.ActorName, entry.Subject, entry.SubjectId, entry.Summary, entry.Details, entry.ChangesJson))
            .SingleOrDefaultAsync(cancellationToken));
    }
}
