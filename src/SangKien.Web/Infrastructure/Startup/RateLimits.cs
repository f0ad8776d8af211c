using System.Threading.RateLimiting;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>How often one address may ask for a page that needs no sign-in. The address is the connection's, or the one a known proxy names.</summary>
internal static class RateLimits
{
    /// <summary>The policy of pages for people outside.</summary>
    public const string Public = nameof(Public);

    /// <summary>The policy of pages that take a file.</summary>
    public const string Uploads = nameof(Uploads);

    /// <summary>The policy of the personal pages in the hall, which ask again and again: a whole hall may stand behind one address.</summary>
    public const string Hall = nameof(Hall);

    /// <summary>300 phones that ask every 0.8 seconds.</summary>
    private const int HallRequestsAMinute = 300 * 75;

    private const int UploadsAMinute = 30;
    private const int RequestsAMinute = 60;

    public static void AddRateLimits(this WebApplicationBuilder builder) =>
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(Public, context => PerAddress(context, RequestsAMinute));
            limits.AddPolicy(Hall, context => PerAddress(context, HallRequestsAMinute));
            limits.AddPolicy(Uploads, context => PerAddress(context, UploadsAMinute));
        });

    private static RateLimitPartition<string> PerAddress(HttpContext context, int requestsAMinute) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "local",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = requestsAMinute, Window = TimeSpan.FromMinutes(1) });
}
