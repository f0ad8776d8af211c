using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Floor;

/// <summary>Finds out who asks to speak.</summary>
public sealed class PersonQuery(PortalDbContext db, ICurrentUser user)
{
    public Task<int?> CurrentWorkshopAsync(CancellationToken cancellationToken) =>
        db.CurrentWorkshopAsync(user, cancellationToken);

    /// <summary>The person who is signed in; null for a workshop that he does not see.</summary>
    public async Task<FloorPerson?> SignedInAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await db.WorkshopsVisibleTo(user).Where(workshop => workshop.Id == workshopId).Select(workshop => (int?)workshop.LongestSpeech).SingleOrDefaultAsync(cancellationToken) is not { } minutes)
            return null;
        var personId = user.PersonId;
        var person = await db.People.AsNoTracking().Include(person => person.Unit).SingleAsync(person => person.Id == personId, cancellationToken);
        var delegateId = await db.Delegates.Where(known => known.WorkshopId == workshopId && known.PersonId == personId).Select(known => (int?)known.Id).SingleOrDefaultAsync(cancellationToken);
        return new(workshopId, new()
        {
            Name = person.FullName, Post = person.Post, Organisation = person.Unit.Name, UnitId = person.UnitId, DelegateId = delegateId, Minutes = minutes, Origin = TurnOrigin.Person,
        }, user);
    }

    /// <summary>Whoever holds the personal link; null for a code that is none.</summary>
    public async Task<FloorPerson?> ByLinkAsync(string code, CancellationToken cancellationToken)
    {
        if (code.Length != WorkshopDelegate.CodeLength
            || await db.Delegates.AsNoTracking().Include(person => person.Person).Include(person => person.Workshop).SingleOrDefaultAsync(person => person.ReplyCode == code, cancellationToken) is not { } one)
            return null;
        return new(one.WorkshopId, new()
        {
            Name = one.FullName, Post = one.Post, Organisation = one.Organisation, UnitId = one.Person?.UnitId, DelegateId = one.Id, Minutes = one.Workshop.LongestSpeech, Origin = TurnOrigin.Person,
        }, new LinkActor(one.FullName));
    }

    /// <summary>Somebody without an account, by the name on the list.</summary>
    private sealed record LinkActor(string DisplayName) : ICurrentUser
    {
        public string? AccountId => null;
        public int PersonId => 0;
        public int UnitId => 0;

        public bool IsInRole(string role) => false;
    }
}
