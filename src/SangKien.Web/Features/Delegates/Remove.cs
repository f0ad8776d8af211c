using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Delegates;

public sealed record RemovePage(int WorkshopId, int Id, string FullName, string Post, string Organisation);

public sealed class RemoveHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<RemovePage?> PageAsync(int workshopId, int id, CancellationToken cancellationToken) =>
        await Visible(workshopId, id).Select(person => new RemovePage(workshopId, id, person.FullName, person.Post, person.Organisation))
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>The name of who was taken off the list; null for nobody.</summary>
    public async Task<string?> HandleAsync(int workshopId, int id, CancellationToken cancellationToken)
    {
        var person = await Visible(workshopId, id).Include(person => person.Person).Include(person => person.StandIn).SingleOrDefaultAsync(cancellationToken);
        if (person is null)
            return null;
        person.CheckRemovable();
        db.Delegates.Remove(person);
        db.History.Add(HistoryEntry.Of<WorkshopDelegate>(
            id, $"Đưa {person.FullName} ra khỏi danh sách", user, clock.NowUtc, workshopId, person.Person?.UnitId, $"{person.Post}, {person.Organisation}"));
        await db.SaveChangesAsync(cancellationToken);
        return person.FullName;
    }

    private IQueryable<WorkshopDelegate> Visible(int workshopId, int id) =>
        db.Delegates.VisibleTo(user).Where(person => person.WorkshopId == workshopId && person.Id == id);
}
