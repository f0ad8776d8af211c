using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Delegates;

/// <summary>What drawing the list would do, before it is done.</summary>
public sealed record DrawPage(int WorkshopId, bool IsFirst, IReadOnlyList<DrawLine> Newcomers, IReadOnlyList<DrawLine> Changed, IReadOnlyList<DrawLine> Leavers);

/// <param name="Id">The delegate; 0 for a newcomer.</param>
public sealed record DrawLine(int Id, string FullName, string Post, string Organisation);

/// <summary>Lập danh sách từ danh bạ.</summary>
public sealed class DrawHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<DrawPage?> PreviewAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await LoadAsync(workshopId, cancellationToken) is not { } loaded)
            return null;
        var draw = loaded.Draw;
        return new(
            workshopId,
            loaded.IsFirst,
            [.. draw.Newcomers.Select(person => new DrawLine(0, person.FullName, person.Post, person.Unit.Name))],
            [.. draw.Changed.Select(person => new DrawLine(person.Id, person.FullName, person.Person!.Post, person.Person.Unit.Name))],
            [.. draw.Leavers.Select(person => new DrawLine(person.Id, person.FullName, person.Post, person.Organisation))]);
    }

    /// <summary>
    /// What was done, as a sentence; null for a workshop that the person does not see. The unique index lets nobody stand on the list
    /// twice: of two drawings at once the later one is tried again.
    /// </summary>
    public Task<string?> HandleAsync(int workshopId, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => DrawAsync(workshopId, cancellationToken));

    private async Task<string?> DrawAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await LoadAsync(workshopId, cancellationToken) is not { } loaded)
            return null;
        if (loaded.Draw.ChangesNothing)
            return "Danh sách đã khớp với danh bạ.";

        var drawn = loaded.Draw.Apply(loaded.Workshop);
        db.Delegates.AddRange(drawn);
        var summary = $"Lập danh sách từ danh bạ: thêm {drawn.Count} đại biểu, cập nhật {loaded.Draw.Changed.Count} đại biểu";
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, summary, user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return $"{summary}.";
    }

    private async Task<Loaded?> LoadAsync(int workshopId, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var staff = await db.People.Include(person => person.Unit).Where(person => person.IsActive)
            .OrderBy(person => person.Unit.Order).ThenBy(person => person.NameFolded).ToListAsync(cancellationToken);
        var delegates = await db.Delegates.Include(person => person.Workshop).Include(person => person.Person).ThenInclude(person => person!.Unit)
            .Where(person => person.WorkshopId == workshopId).InProtocolOrder().ToListAsync(cancellationToken);
        return new(workshop, delegates.Count == 0, DelegateDraw.Compare(staff, delegates));
    }

    private sealed record Loaded(Workshop Workshop, bool IsFirst, DelegateDraw Draw);
}
