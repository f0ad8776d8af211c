using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Notifications;

/// <summary>Những người được báo, as queries: of a unit, of a role, or any other over the people.</summary>
public static class Audience
{
    public static IQueryable<Person> PeopleInUnit(this PortalDbContext db, int unitId) => db.People.Where(person => person.UnitId == unitId);

    /// <summary>Whom a message can reach at all: those who work here and have an account or an address for mail.</summary>
    public static IQueryable<Person> ReachablePeople(this PortalDbContext db) =>
        db.People.Where(person => person.IsActive && (person.Email != "" || db.Users.Any(account => account.PersonId == person.Id)));

    /// <summary>
    /// Whom an event of the unit is told: its contact, its head, and those named; where neither contact nor head can be reached, everybody in it.
    /// </summary>
    public static IQueryable<Person> PeopleAnsweringFor(this PortalDbContext db, int unitId, params int[] alsoIds)
    {
        var leading = db.ReachablePeople().Where(person => person.UnitId == unitId
            && (person.Rank == PostRank.HeadOfUnit || person.Id == person.Unit.ContactPersonId));
        return db.People.Where(person => person.UnitId == unitId
            && (alsoIds.Contains(person.Id) || leading.Contains(person) || !leading.Any()));
    }

    public static IQueryable<Person> PeopleInRole(this PortalDbContext db, string role) =>
        db.People.Where(person => db.Users.Any(account => account.PersonId == person.Id
            && db.UserRoles.Any(held => held.UserId == account.Id && db.Roles.Any(known => known.Id == held.RoleId && known.Name == role))));

    public static IQueryable<Person> PeopleWithIds(this PortalDbContext db, IReadOnlyCollection<int> personIds) =>
        db.People.Where(person => personIds.Contains(person.Id));
}
