using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Notifications;

/// <summary>Những người được báo, as queries: of a unit, of a role, or any other over the people.</summary>
public static class Audience
{
    public static IQueryable<Person> PeopleInUnit(this PortalDbContext db, int unitId) => db.People.Where(person => person.UnitId == unitId);

    public static IQueryable<Person> PeopleInRole(this PortalDbContext db, string role) =>
        db.People.Where(person => db.Users.Any(account => account.PersonId == person.Id
            && db.UserRoles.Any(held => held.UserId == account.Id && db.Roles.Any(known => known.Id == held.RoleId && known.Name == role))));

    public static IQueryable<Person> PeopleWithIds(this PortalDbContext db, IReadOnlyCollection<int> personIds) =>
        db.People.Where(person => personIds.Contains(person.Id));
}
