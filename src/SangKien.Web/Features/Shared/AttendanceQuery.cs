using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Data;

namespace SangKien.Web.Features.Shared;

/// <summary>Who was expected and who came, as the door has noted it.</summary>
public sealed class AttendanceQuery(PortalDbContext db)
{
    /// <summary>For a workshop that the caller has let the person see.</summary>
    public async Task<Attendance> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var listed = db.Delegates.AsNoTracking().Where(person => person.WorkshopId == workshopId);
        var delegates = await listed.Where(person => person.Status == DelegateStatus.CheckedIn || person.Replaces == null || person.Replaces.Status != DelegateStatus.CheckedIn).InProtocolOrder()
            .Select(person => new { person.FullName, person.Organisation, person.Status, person.Group, person.AbsenceReason, person.Substitute }).ToListAsync(cancellationToken);
        return new()
        {
            Expected = await listed.Expected().CountAsync(cancellationToken),
            Present = delegates.Count(person => person.Status == DelegateStatus.CheckedIn),
            GuestsPresent = delegates.Count(person => person.Status == DelegateStatus.CheckedIn && person.Group == DelegateGroup.Guest),
            Absentees = [.. delegates.Where(person => person.Status != DelegateStatus.CheckedIn).Select(person => new Absentee(
                person.FullName, person.Organisation, person.Substitute.Length > 0 ? $"{person.AbsenceReason}; {person.Substitute} dự thay" : person.AbsenceReason))],
        };
    }
}
