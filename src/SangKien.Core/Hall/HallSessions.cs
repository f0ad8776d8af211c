using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Core.Hall;

/// <summary>How the session of a workshop is loaded, by the chair's page as by every screen.</summary>
public static class HallSessions
{
    /// <summary>The whole session; null before it was opened. Whether the person sees the workshop is asked before.</summary>
    public static Task<HallSession?> HallSessionAsync(this PortalDbContext db, int workshopId, CancellationToken cancellationToken) =>
        db.HallSessions.Include(session => session.Theme).Include(session => session.Turns).ThenInclude(turn => turn.Theme).Include(session => session.Runs).ThenInclude(run => run.Item)
            .AsSplitQuery().SingleOrDefaultAsync(session => session.WorkshopId == workshopId, cancellationToken);

    /// <summary>Changes whenever a screen of the hall would show something else: with the workshop, the session, and the programme.</summary>
    public static Task<HallVersion> HallVersionAsync(this PortalDbContext db, int workshopId, CancellationToken cancellationToken) =>
        db.Workshops.Where(workshop => workshop.Id == workshopId)
            .Select(workshop => new HallVersion(
                workshop.Version,
                db.HallSessions.Where(session => session.WorkshopId == workshopId).Select(session => (Guid?)session.Version).FirstOrDefault(),
                db.Programmes.Where(programme => programme.WorkshopId == workshopId).Select(programme => (Guid?)programme.Version).FirstOrDefault()))
            .SingleAsync(cancellationToken);
}

/// <summary>Phiên bản của hội trường: what a live screen compares.</summary>
public sealed record HallVersion(Guid Workshop, Guid? Session, Guid? Programme)
{
    public override string ToString() => $"{Workshop:N}-{Session:N}-{Programme:N}";
}
