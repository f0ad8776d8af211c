using SangKien.Web.Security;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>A one-time password opens one door only: the page where it is changed.</summary>
internal static class PasswordChange
{
    private const string Account = "/tai-khoan";

    public static void UsePasswordChange(this WebApplication app) =>
        app.Use((context, next) =>
        {
            var mustChange = context.User.HasClaim(claim => claim.Type == PortalClaims.MustChangePassword);
            if (!mustChange || context.Request.Path.StartsWithSegments(Account, StringComparison.Ordinal) || IsFree(context))
                return next(context);
            context.Response.Redirect($"{Account}/doi-mat-khau");
            return Task.CompletedTask;
        });

    private static bool IsFree(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null;
}
