using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.People;

/// <summary>A leaver is deactivated: the account is locked, open sessions end within a minute, and nothing written is lost.</summary>
public sealed class ActivationHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <returns>The person's name; null where there is no such person.</returns>
    public async Task<string?> HandleAsync(int id, bool isActive, CancellationToken cancellationToken)
    {
        var person = await db.People.SingleOrDefaultAsync(person => person.Id == id, cancellationToken);
        if (person is null || person.IsActive == isActive)
            return person?.FullName;
        if (id == user.PersonId)
            throw new RuleException("Không tự ngừng tài khoản của mình được; người quản trị khác làm việc này.");

        if (isActive)
            person.Activate();
        else
            person.Deactivate();
        if (await db.Users.SingleOrDefaultAsync(account => account.PersonId == id, cancellationToken) is { } account)
        {
            account.LockoutEnd = isActive ? null : DateTimeOffset.MaxValue;
            account.SecurityStamp = Guid.NewGuid().ToString("N");
        }

        db.History.Add(HistoryEntry.Of<Person>(id, isActive ? $"Cho {person.FullName} hoạt động trở lại" : $"Ngừng {person.FullName}, khóa tài khoản", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
        return person.FullName;
    }
}
