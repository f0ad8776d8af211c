using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Documents.Nd30;

namespace SangKien.Web.Features.Shared;

/// <summary>The whole list as it is printed.</summary>
public sealed class DelegateListQuery(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<DelegateList?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var topic = await db.WorkshopsVisibleTo(user).Where(workshop => workshop.Id == workshopId).Select(workshop => workshop.Topic).SingleOrDefaultAsync(cancellationToken);
        if (topic is null)
            return null;
        var plan = await db.Plans.AsNoTracking().Where(plan => plan.WorkshopId == workshopId && plan.IssuedDocument != null)
            .OrderByDescending(plan => plan.IssuedDocumentId).Select(plan => plan.IssuedDocument).FirstOrDefaultAsync(cancellationToken);
        return new()
        {
            Agency = await db.Agencies.Select(agency => agency.Name).SingleAsync(cancellationToken),
            Topic = topic,
            Plan = plan is null ? "" : $"{plan.TypeName} số {plan.NumberAndSymbol} {VietnameseDate.InFull(plan.IssuedOn)}",
            PrintedAtUtc = VietnamTime.StartOf(clock.Today),
            Delegates = await db.Delegates.AsNoTracking().VisibleTo(user).Where(person => person.WorkshopId == workshopId).InProtocolOrder()
                .Select(person => new DelegateLine
                {
                    FullName = person.FullName,
                    Post = person.Post,
                    Organisation = person.Organisation,
                    Group = person.Group,
                    IsAbsent = person.Status == DelegateStatus.Declined,
                    AbsenceReason = person.AbsenceReason,
                    Substitute = person.Substitute,
                    StandsInFor = person.Replaces == null ? "" : person.Replaces.FullName,
                    StandsDown = person.Replaces != null && person.Replaces.Status == DelegateStatus.CheckedIn && person.Status != DelegateStatus.CheckedIn,
                    Note = person.Note,
                    CheckedInAtUtc = person.CheckedInAtUtc,
                    BadgeCode = person.BadgeCode,
                }).ToListAsync(cancellationToken),
        };
    }
}
