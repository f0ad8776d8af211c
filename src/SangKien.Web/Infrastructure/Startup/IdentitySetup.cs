using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Web.Features.Account;
using SangKien.Web.Features.Setup;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>Accounts, the sign-in cookie and the locks on pages.</summary>
internal static class IdentitySetup
{
    public static void AddPortalIdentity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddDataProtection().SetApplicationName("SangKien").PersistKeysToDbContext<PortalDbContext>();
        services.AddIdentity<PortalUser, IdentityRole>(Configure)
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddDefaultTokenProviders()
            .AddErrorDescriber<VietnameseIdentityErrors>()
            .AddClaimsPrincipalFactory<PortalClaimsFactory>();
        services.ConfigureApplicationCookie(Configure);
        // How soon "sign out everywhere" and a deactivation reach a session that is open elsewhere.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromSeconds(30));

        services.AddScoped<SignInLimit>();
        services.AddScoped<AccountBook>();
        services.AddScoped<FirstStart>();
        services.AddHttpContextAccessor();
        services.AddScoped<HttpCurrentUser>();
        // Outside a request, in a job, the portal itself acts.
        services.AddScoped<ICurrentUser>(provider =>
            provider.GetRequiredService<IHttpContextAccessor>().HttpContext is null ? SystemUser.Instance : provider.GetRequiredService<HttpCurrentUser>());
        services.AddSingleton<IAuthorizationHandler, CapabilityHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    private static void Configure(IdentityOptions options)
    {
        options.Password.RequiredLength = 10;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequireUppercase = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.Lockout.AllowedForNewUsers = true;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "SangKien";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        // Plain HTTP is answered on loopback only (HttpsOutsideLoopback), so this is Secure everywhere else.
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.LoginPath = "/tai-khoan/dang-nhap";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
