using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Account;

public sealed record DetailsPage(string FullName, string Post, string Unit, string UserName, IReadOnlyList<string> Roles);

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<DetailsPage> GetAsync(CancellationToken cancellationToken)
    {
        var roles = Roles.All.Where(user.IsInRole).Select(Roles.DisplayName).ToList();
        return await db.Users.Where(account => account.Id == user.AccountId)
            .Select(account => new DetailsPage(account.Person.FullName, account.Person.Post, account.Person.Unit.Name, account.UserName!, roles))
            .SingleAsync(cancellationToken);
    }
}
