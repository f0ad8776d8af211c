using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Programmes;

/// <summary>What every change of a programme begins and ends with.</summary>
internal static class EditedProgrammes
{
    private const string Changed = "Chương trình hội thảo đã công bố vừa thay đổi";

    /// <summary>The programme to change, begun where there is none yet; null for a workshop that the person does not see.</summary>
    public static async Task<Programme?> ProgrammeToEditAsync(this PortalDbContext db, int workshopId, ICurrentUser user, CancellationToken cancellationToken)
    {
        var known = await db.Programmes.VisibleTo(user).Include(programme => programme.Items)
            .SingleOrDefaultAsync(programme => programme.WorkshopId == workshopId, cancellationToken);
        if (known is not null)
            return known;
        return await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken) is { } workshop
            ? db.Programmes.Add(Programme.Begin(workshop)).Entity
            : null;
    }

    /// <summary>Saves with a line of the history; of a programme that is published everybody is told.</summary>
    public static async Task SaveProgrammeAsync(
        this PortalDbContext db, Programme programme, string summary, ICurrentUser user, PortalClock clock, CancellationToken cancellationToken)
    {
        var workshopId = programme.WorkshopId > 0 ? programme.WorkshopId : programme.Workshop.Id;
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, $"Chương trình: {summary}", user, clock.NowUtc, workshopId));
        if (db.Entry(programme).Property(known => known.PublishedAtUtc) is { IsModified: false, CurrentValue: not null })
            await db.TellAsync(db.PeopleNotYetToldOf(Changed, $"/hoi-thao/{workshopId}/chuong-trinh"), new(Changed, $"/hoi-thao/{workshopId}/chuong-trinh"), user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Ten changes in a row are one piece of news: whoever has it unread before him is not told again.</summary>
    private static IQueryable<Person> PeopleNotYetToldOf(this PortalDbContext db, string text, string link) =>
        db.People.Where(person => !db.Notifications.Any(told => told.PersonId == person.Id && told.ReadAtUtc == null && told.Link == link && told.Text == text));
}
