using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;

namespace SangKien.Core.Attendees;

/// <summary>Người dự thay: who is named in the answer of an absent delegate stands on the list himself, with seat, plate and badge.</summary>
public static class StandIns
{
    /// <summary>
    /// After an answer: adds, renames or takes off the list who comes instead. Somebody who is on the list anyway stays there once, and
    /// whoever is in the hall already stays too.
    /// </summary>
    /// <param name="person">With the workshop and <see cref="WorkshopDelegate.StandIn"/> loaded.</param>
    public static async Task SettleStandInAsync(this PortalDbContext db, WorkshopDelegate person, CancellationToken cancellationToken)
    {
        if (person.Substitute.Length > 0 && !await IsListedAsync(db, person, cancellationToken))
            person.NameStandIn();
        else if (person.StandIn is { Status: not DelegateStatus.CheckedIn } unneeded)
            db.Delegates.Remove(unneeded);
    }

    /// <summary>Who is reckoned with: of a delegate and whoever comes in his place one, and both once both are there.</summary>
    public static IQueryable<WorkshopDelegate> Expected(this IQueryable<WorkshopDelegate> delegates) => delegates.Where(person =>
        person.Status == DelegateStatus.CheckedIn
        || (person.StandIn == null && (person.Replaces == null || person.Replaces.Status != DelegateStatus.CheckedIn)));

    private static Task<bool> IsListedAsync(PortalDbContext db, WorkshopDelegate person, CancellationToken cancellationToken)
    {
        var name = Folding.Fold(person.SubstituteName) + " ";
        return db.Delegates.AnyAsync(
            known => known.WorkshopId == person.WorkshopId && known.Id != person.Id && known.ReplacesId == null
                && known.Organisation == person.Organisation && known.TextFolded.StartsWith(name),
            cancellationToken);
    }
}
