using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Account;

public sealed record SampleAccount(string UserName, string Person, string Unit, string Roles);

/// <summary>The accounts of the sample data, for the sign-in page; none over real data.</summary>
public sealed class SampleAccountsQuery(PortalDbContext db, IOptions<PortalSettings> settings)
{
    public async Task<IReadOnlyList<SampleAccount>> AllAsync(CancellationToken cancellationToken)
    {
        if (!settings.Value.SampleData)
            return [];

        var roles = await (
            from membership in db.UserRoles
            join role in db.Roles on membership.RoleId equals role.Id
            join account in db.Users on membership.UserId equals account.Id
            where account.IsSample
            orderby account.Person.Unit.Order, account.UserName
            select new { account.UserName, account.Person.FullName, Unit = account.Person.Unit.Name, Role = role.Name }).ToListAsync(cancellationToken);
        return
        [
            .. from row in roles
               group Roles.DisplayName(row.Role) by (row.UserName, row.FullName, row.Unit) into account
               select new SampleAccount(account.Key.UserName, account.Key.FullName, account.Key.Unit, string.Join(", ", account)),
        ];
    }
}
