using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace SangKien.Web.Infrastructure;

/// <summary>
/// The proxies whose word about the visitor's address and scheme is believed: those on this machine and those named under
/// "ForwardedHeaders:KnownProxies". Nobody else is, so that a forged X-Forwarded-For cannot evade a limit.
/// </summary>
internal static class KnownProxies
{
    public static IServiceCollection AddKnownProxies(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in configuration.GetSection("ForwardedHeaders:KnownProxies").Get<string[]>() ?? [])
                options.KnownProxies.Add(IPAddress.Parse(proxy));
        });
}
