using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Accounts;

public sealed class ResetPasswordHandler(PortalDbContext db, AccountBook book, ICurrentUser user, PortalClock clock)
{
    /// <returns>The slip to print; null where there is no such account.</returns>
    public Task<Slip?> HandleAsync(int personId, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                var account = await db.Users.Include(account => account.Person.Unit).SingleOrDefaultAsync(account => account.PersonId == personId, cancellationToken);
                if (account is null)
                    return null;
                if (!account.Person.IsActive)
                    throw new RuleException($"{account.Person.FullName} đã ngừng công tác, không cấp mật khẩu.");
                var slip = await book.ResetAsync(account);
                db.History.Add(HistoryEntry.Of<PortalUser>(personId, $"Cấp lại mật khẩu cho {account.Person.FullName}", user, clock.NowUtc));
                return (Slip?)slip;
            },
            cancellationToken);
}
