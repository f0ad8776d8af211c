using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SangKien.Web.Infrastructure;

/// <summary>
/// A part of a page that asks for itself again and again (live.js): the browser names the version that it shows, and as long as that is
/// the present one the answer is 304 without a body.
/// </summary>
/// <param name="part">The part as it is now.</param>
/// <param name="version">Changes whenever the part would; from one cheap query.</param>
internal sealed class LiveResult(IActionResult part, string version) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        var tag = $"\"{version}\"";
        context.HttpContext.Response.Headers[HeaderNames.ETag] = tag;
        if (context.HttpContext.Request.Headers[HeaderNames.IfNoneMatch] != new StringValues(tag))
            return part.ExecuteResultAsync(context);
        context.HttpContext.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }
}
