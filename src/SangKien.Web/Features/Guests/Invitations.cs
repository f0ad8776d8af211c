using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Guests;

/// <summary>Giấy mời of all guests who have not declined, in one file; number and day stay blank for the wet signature.</summary>
public sealed class InvitationsQuery(PortalDbContext db, ICurrentUser user, WorkshopPapersQuery papers)
{
    public async Task<AdministrativeDocument?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await papers.GetAsync(workshopId, cancellationToken) is not { } known)
            return null;
        var guests = await db.Delegates.AsNoTracking().VisibleTo(user)
            .Where(person => person.WorkshopId == workshopId && person.Group == DelegateGroup.Guest && person.Status != DelegateStatus.Declined).InProtocolOrder()
            .Select(person => new InvitedGuest(person.FullName, person.Post, person.Organisation)).ToListAsync(cancellationToken);
        var host = await db.Units.AsNoTracking().Where(unit => unit.Id == user.UnitId).SingleAsync(cancellationToken);
        return InvitationDocument.Compose(
            new Invitation(known.Frame with { DraftingUnit = host.Label, IsDraft = false }, known.Day)
            {
                HasProgramme = await db.Programmes.AnyAsync(programme => programme.WorkshopId == workshopId && programme.PublishedAtUtc != null, cancellationToken),
                ReplyBy = known.Workshop.DelegateReplyBy,
                Contact = $"{host.Name}, {known.Frame.Agency.Name}",
            },
            guests);
    }
}
