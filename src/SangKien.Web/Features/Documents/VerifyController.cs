using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Startup;

namespace SangKien.Web.Features.Documents;

/// <summary>Xác minh: the page behind the QR of a paper, for anybody who holds it. The code has 128 random bits.</summary>
[Route("xac-minh"), AllowAnonymous]
public sealed class VerifyController : Controller
{
    [HttpGet("{code}"), EnableRateLimiting(RateLimits.Public)]
    public async Task<IActionResult> Verify(string code, [FromServices] VerifyQuery query, CancellationToken cancellationToken) =>
        Answer(await query.GetAsync(code, cancellationToken));

    [HttpPost("{code}/tep"), EnableRateLimiting(RateLimits.Uploads)]
    [StreamedUpload, IgnoreAntiforgeryToken, RequestSizeLimit(CheckFileHandler.LargestRequest)]
    public async Task<IActionResult> CheckFile(string code, [FromServices] VerifyQuery query, [FromServices] CheckFileHandler handler, CancellationToken cancellationToken)
    {
        try
        {
            var file = await StreamedUpload.OpenAsync(HttpContext, cancellationToken);
            var page = await query.GetAsync(code, cancellationToken);
            return Answer(page is null ? null : page with { Check = await handler.HandleAsync(code, file, cancellationToken) });
        }
        catch (Exception refusal) when (refusal is AntiforgeryValidationException or InvalidDataException or IOException)
        {
            // The form is of another site, is none, or broke off. The body has been read, so that no other page can be shown in its place.
            return new ContentResult { StatusCode = StatusCodes.Status400BadRequest, Content = "Không đọc được biểu mẫu. Mở lại trang xác minh rồi chọn tệp." };
        }
    }

    private ViewResult Answer(VerifyPage? page)
    {
        if (page is not null)
            return View("/Features/Documents/Verify.cshtml", page);
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("/Features/Documents/NotVerified.cshtml");
    }
}
