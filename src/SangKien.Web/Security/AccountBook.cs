using Microsoft.AspNetCore.Identity;
using SangKien.Core.Common;
using SangKien.Core.Organisation;

namespace SangKien.Web.Security;

/// <summary>Makes accounts and one-time passwords. Identity saves on its own, so the caller opens the transaction.</summary>
public sealed class AccountBook(UserManager<PortalUser> users, RoleManager<IdentityRole> roles)
{
    public async Task<Slip> CreateAsync(Person person, string userName, IReadOnlyCollection<string> chosen)
    {
        var password = OneTimePassword.Make();
        await CreateAsync(new PortalUser { UserName = userName, PersonId = person.Id, MustChangePassword = true }, password, chosen);
        return new(person.FullName, person.Unit.Name, userName, password);
    }

    public async Task CreateAsync(PortalUser account, string password, IReadOnlyCollection<string> chosen)
    {
        await EnsureRolesAsync();
        var created = await users.CreateAsync(account, password);
        Check(created, created.Errors.Any(error => error.Code.StartsWith("Password", StringComparison.Ordinal)) ? "Password" : "UserName");
        Check(await users.AddToRolesAsync(account, chosen), "Roles");
    }

    /// <summary>A new one-time password; the lock after wrong attempts is lifted and every open session ends within a minute.</summary>
    public async Task<Slip> ResetAsync(PortalUser account)
    {
        var password = OneTimePassword.Make();
        account.MustChangePassword = true;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        Check(await users.ResetPasswordAsync(account, await users.GeneratePasswordResetTokenAsync(account), password), "");
        return new(account.Person.FullName, account.Person.Unit.Name, account.UserName!, password);
    }

    public async Task ChangeRolesAsync(PortalUser account, IReadOnlyCollection<string> chosen)
    {
        await EnsureRolesAsync();
        var held = await users.GetRolesAsync(account);
        Check(await users.RemoveFromRolesAsync(account, held.Except(chosen)), "Roles");
        Check(await users.AddToRolesAsync(account, chosen.Except(held)), "Roles");
        Check(await users.UpdateSecurityStampAsync(account), "Roles");
    }

    private async Task EnsureRolesAsync()
    {
        foreach (var role in Roles.All)
        {
            if (!await roles.RoleExistsAsync(role))
                Check(await roles.CreateAsync(new IdentityRole(role)), "Roles");
        }
    }

    private static void Check(IdentityResult result, string field)
    {
        if (!result.Succeeded)
            throw new RuleException(result.Errors.First().Description, field);
    }
}
