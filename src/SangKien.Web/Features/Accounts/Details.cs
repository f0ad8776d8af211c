using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Web.Features.Accounts;

/// <param name="AccountId">Null while the person has no account.</param>
public sealed record DetailsPage(int PersonId, string FullName, string Unit, bool IsActive, string? AccountId)
{
    public string? UserName { get; init; }
    public IReadOnlyList<string> Roles { get; init; } = [];
    public bool MustChangePassword { get; init; }
    public bool IsLocked { get; init; }
}

public sealed class DetailsQuery(PortalDbContext db, TimeProvider time)
{
    public async Task<DetailsPage?> GetAsync(int personId, CancellationToken cancellationToken)
    {
        var person = await db.People.AsNoTracking().Include(person => person.Unit).SingleOrDefaultAsync(person => person.Id == personId, cancellationToken);
        if (person is null)
            return null;

        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.PersonId == personId, cancellationToken);
        var accountId = account?.Id ?? "";
        var roles = await db.UserRoles.Where(membership => membership.UserId == accountId)
            .Join(db.Roles, membership => membership.RoleId, role => role.Id, (_, role) => role.Name!)
            .ToListAsync(cancellationToken);
        return new(person.Id, person.FullName, person.Unit.Name, person.IsActive, account?.Id)
        {
            UserName = account?.UserName,
            Roles = account is null ? [Core.Organisation.Roles.UnitStaff] : roles,
            MustChangePassword = account?.MustChangePassword == true,
            IsLocked = account?.LockoutEnd > time.GetUtcNow(),
        };
    }
}
