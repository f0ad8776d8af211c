using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace SangKien.Web.Infrastructure;

/// <summary>
/// A part of a page that asks for itself again and again (live.js): the browser names the version that it shows, and as long as that is
/// the present one the answer is 304 without a body. Asking needs nothing of the nodes but the database, so it works with any number.
/// </summary>
/// <param name="part">The part as it is now; null for unchanged.</param>
/// <param name="version">Changes whenever the part would; from one cheap query.</param>
internal sealed class LiveResult(IActionResult? part, string version) : IActionResult
{
    /// <summary>Whether the browser shows this version already, so that the part need not be made.</summary>
    public static bool IsShown(HttpRequest request, string version) => request.Headers[HeaderNames.IfNoneMatch] == Tag(version);

    public static LiveResult Unchanged(string version) => new(null, version);

    public Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.Headers[HeaderNames.ETag] = Tag(version);
        if (part is not null && !IsShown(context.HttpContext.Request, version))
            return part.ExecuteResultAsync(context);
        response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    private static string Tag(string version) => $"\"{version}\"";
}
