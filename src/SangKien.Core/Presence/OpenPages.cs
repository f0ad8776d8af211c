using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Presence;

/// <summary>
/// Ai đang mở trang: who has the same page open as the person who asks. By real time, whatever the portal's clock shows. Whether
/// he may be there at all is for the caller to know.
/// </summary>
public sealed class OpenPages(PortalDbContext db, ICurrentUser user, TimeProvider time)
{
    /// <summary>Who has been silent for so long has gone; an open page speaks every 20 seconds.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(45);

    private DateTime NowUtc => time.GetUtcNow().UtcDateTime;

    /// <summary>The others on the page, by name.</summary>
    public async Task<IReadOnlyList<Colleague>> OthersAsync(string place, CancellationToken cancellationToken)
    {
        var (personId, before) = (user.PersonId, NowUtc - Silence);
        return await db.OpenPages.Where(page => page.Place == place && page.PersonId != personId && page.SeenAtUtc > before)
            .OrderBy(page => page.Person.FullName).ThenBy(page => page.PersonId)
            .Select(page => new Colleague(page.PersonId, page.Person.FullName)).ToListAsync(cancellationToken);
    }

    /// <summary>The person is there.</summary>
    public async Task StayAsync(string place, CancellationToken cancellationToken)
    {
        var now = NowUtc;
        if (await Own(place).ExecuteUpdateAsync(update => update.SetProperty(page => page.SeenAtUtc, now), cancellationToken) > 0)
            return;
        await db.OpenPages.Where(page => page.SeenAtUtc <= now - Silence).ExecuteDeleteAsync(cancellationToken);
        db.OpenPages.Add(new OpenPage(place, user.PersonId, now));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (UniqueViolationException)
        {
            // The same page in a second tab spoke at the same moment; one row says it for both.
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>The person has closed the page. Where he has it in a second tab too, that one brings him back.</summary>
    public Task LeaveAsync(string place, CancellationToken cancellationToken) => Own(place).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<OpenPage> Own(string place)
    {
        var personId = user.PersonId;
        return db.OpenPages.Where(page => page.Place == place && page.PersonId == personId);
    }
}

/// <summary>Người cùng mở trang.</summary>
public sealed record Colleague(int PersonId, string Name);
