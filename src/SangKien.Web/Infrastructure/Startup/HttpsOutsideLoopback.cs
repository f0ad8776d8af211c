using System.Globalization;
using System.Net;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>
/// Plain HTTP is answered on this machine only: elsewhere browsers drop Secure cookies, and passwords would be readable on the network.
/// A proxy that ends TLS is trusted by its address (<see cref="TrustedProxies"/>).
/// </summary>
internal static class HttpsOutsideLoopback
{
    public static void UseHttpsOutsideLoopback(this WebApplication app) =>
        app.Use(async (context, next) =>
        {
            if (IsLoopback(context.Connection.RemoteIpAddress))
            {
                await next(context);
                return;
            }

            if (context.Request.IsHttps)
            {
                context.Response.Headers.StrictTransportSecurity = "max-age=31536000";
                await next(context);
                return;
            }

            Refuse(context, app.Configuration.GetValue<int?>("https_port"));
        });

    private static void Refuse(HttpContext context, int? port)
    {
        var request = context.Request;
        if (port is null || !HttpMethods.IsGet(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var host = port == 443 ? request.Host.Host : string.Create(CultureInfo.InvariantCulture, $"{request.Host.Host}:{port}");
        context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
        context.Response.Headers.Location = $"https://{host}{request.PathBase}{request.Path}{request.QueryString}";
    }

    // No address: the connection never left the process.
    private static bool IsLoopback(IPAddress? address) => address is null || IPAddress.IsLoopback(address);
}
