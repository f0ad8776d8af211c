using Microsoft.AspNetCore.Identity;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Account;

public sealed class SignOutHandler(SignInManager<PortalUser> signIn, PortalDbContext db, ICurrentUser user, TimeProvider time)
{
    public Task HereAsync() => signIn.SignOutAsync();

    /// <summary>A new security stamp: every other session is refused at its next check, within a minute.</summary>
    public async Task EverywhereAsync()
    {
        var account = await signIn.UserManager.FindByIdAsync(user.AccountId!);
        db.History.Add(HistoryEntry.Of<PortalUser>(user.PersonId, "Đăng xuất ở mọi máy", user, time.GetUtcNow().UtcDateTime));
        await signIn.UserManager.UpdateSecurityStampAsync(account!);
        await signIn.SignOutAsync();
    }
}
