using SangKien.Web.Security;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>What each answer tells the browser to refuse.</summary>
internal static class SecurityHeaders
{
    // data: is for the arrow of a select and the tick of a checkbox, which Bootstrap draws that way.
    private const string ContentPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = ContentPolicy;
                headers.XContentTypeOptions = "nosniff";
                headers.XFrameOptions = "DENY";
                headers["Referrer-Policy"] = "same-origin";
                headers["Permissions-Policy"] = $"camera={(UsesCamera(context) ? "(self)" : "()")}, geolocation=(), microphone=(), payment=(), usb=()";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                if (!IsStaticFile(context))
                    headers.CacheControl = "no-store";
                return Task.CompletedTask;
            });
            return next(context);
        });

    private static bool UsesCamera(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<UsesCameraAttribute>() is not null;

    private static bool IsStaticFile(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null;
}
