using System.Globalization;
using System.Security.Claims;
using SangKien.Core.Organisation;

namespace SangKien.Web.Security;

/// <summary>The signed-in person, as the cookie tells. Nothing else reads <c>HttpContext.User</c>.</summary>
public sealed class HttpCurrentUser(IHttpContextAccessor accessor) : ICurrentUser
{
    private ClaimsPrincipal? User => accessor.HttpContext?.User;

    public string? AccountId => User?.FindFirstValue(ClaimTypes.NameIdentifier);
    public int PersonId => Number(PortalClaims.PersonId);
    public int UnitId => Number(PortalClaims.UnitId);
    public string DisplayName => User?.FindFirstValue(PortalClaims.DisplayName) ?? "";

    /// <summary>The unit's name for the top of the page.</summary>
    public string UnitName => User?.FindFirstValue(PortalClaims.UnitName) ?? "";

    /// <summary>True while the person is signed in with the one-time password from the slip.</summary>
    public bool MustChangePassword => User?.HasClaim(claim => claim.Type == PortalClaims.MustChangePassword) == true;

    public bool IsInRole(string role) => User?.IsInRole(role) == true;

    private int Number(string claim) =>
        int.TryParse(User?.FindFirstValue(claim), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
