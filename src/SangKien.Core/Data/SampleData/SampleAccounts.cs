using Microsoft.AspNetCore.Identity;
using SangKien.Core.Organisation;

namespace SangKien.Core.Data.SampleData;

/// <summary>One account a role, and a unit two: its contact and its head. All with the same documented password. They exist in the sample data only.</summary>
public static class SampleAccounts
{
    public const string Password = "sangkien2022";

    internal static void Add(PortalDbContext db, IEnumerable<(SampleMember Member, Person Person)> staff)
    {
        var roles = Roles.All.ToDictionary(name => name, name => new IdentityRole(name) { NormalizedName = Normalise(name) });
        db.Roles.AddRange(roles.Values);

        var hash = new PasswordHasher<PortalUser>().HashPassword(new PortalUser(), Password);
        foreach (var (member, person) in staff.Where(entry => entry.Member.Account is not null))
        {
            var account = new PortalUser
            {
                UserName = member.Account,
                NormalizedUserName = Normalise(member.Account!),
                Person = person,
                PasswordHash = hash,
                SecurityStamp = Guid.NewGuid().ToString("N"),
                LockoutEnabled = true,
                IsSample = true,
            };
            db.Users.Add(account);
            db.UserRoles.Add(new() { UserId = account.Id, RoleId = roles[member.Role].Id });
        }
    }

    private static string Normalise(string name) => new UpperInvariantLookupNormalizer().NormalizeName(name)!;
}
