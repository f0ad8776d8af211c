using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Web.Features.Shared;

/// <summary>The object whose history a page shows.</summary>
public sealed record HistoryOf(string Subject, int Id);

public sealed record ObjectHistoryLine(DateTime AtUtc, string ActorName, string Summary);

/// <summary>The last entries of one object, for a page that has let the person see the object.</summary>
public sealed class ObjectHistoryQuery(PortalDbContext db)
{
    private const int Shown = 20;

    public Task<List<ObjectHistoryLine>> GetAsync(HistoryOf of, CancellationToken cancellationToken) =>
        db.History.AsNoTracking().Where(entry => entry.Subject == of.Subject && entry.SubjectId == of.Id)
            .OrderByDescending(entry => entry.Id).Take(Shown)
            .Select(entry => new ObjectHistoryLine(entry.AtUtc, entry.ActorName, entry.Summary)).ToListAsync(cancellationToken);
}
