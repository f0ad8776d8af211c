using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using SangKien.Core.Files;
using SangKien.Core.Settings;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>
/// How much an action with a file reads. The framework puts what it reads on disk, not in memory. A file just above the setting is read
/// and refused with a sentence; far above it the request ends before its body is read.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UploadLimitAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before antiforgery, which reads the form.</summary>
    public int Order => 900;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var settings = await http.RequestServices.GetRequiredService<SettingsStore>().GetAsync<UploadSettings>(http.RequestAborted);
        var greatest = (2 * settings.LargestBytes()) + CarriedForm.LongestBody;
        if (http.Request.ContentLength > greatest)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = greatest;
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = greatest }));
    }
}
