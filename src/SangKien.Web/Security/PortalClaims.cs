using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Web.Security;

/// <summary>What the sign-in cookie knows besides account and roles. It is made anew whenever the security stamp is checked.</summary>
internal static class PortalClaims
{
    public const string PersonId = "person";
    public const string UnitId = "unit";
    public const string UnitName = "unit-name";
    public const string DisplayName = "display-name";
    public const string MustChangePassword = "must-change-password";
}

internal sealed class PortalClaimsFactory(
    UserManager<PortalUser> users, RoleManager<IdentityRole> roles, IOptions<IdentityOptions> options, PortalDbContext db)
    : UserClaimsPrincipalFactory<PortalUser, IdentityRole>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(PortalUser user)
    {
        var person = await db.People.AsNoTracking().Include(person => person.Unit).SingleAsync(person => person.Id == user.PersonId);
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(PortalClaims.PersonId, person.Id.ToString(CultureInfo.InvariantCulture)));
        identity.AddClaim(new(PortalClaims.UnitId, person.UnitId.ToString(CultureInfo.InvariantCulture)));
        identity.AddClaim(new(PortalClaims.UnitName, person.Unit.Name));
        identity.AddClaim(new(PortalClaims.DisplayName, person.FullName));
        if (user.MustChangePassword)
            identity.AddClaim(new(PortalClaims.MustChangePassword, "true"));
        return identity;
    }
}
