using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SangKien.Web.Infrastructure.Startup;

namespace SangKien.Web.Features.Documents;

/// <summary>Xác minh: the page behind the QR of a paper, for anybody who holds it. The code has 128 random bits.</summary>
[Route("xac-minh"), AllowAnonymous, EnableRateLimiting(RateLimits.Public)]
public sealed class VerifyController : Controller
{
    [HttpGet("{code}")]
    public async Task<IActionResult> Verify(string code, [FromServices] VerifyQuery query, CancellationToken cancellationToken)
    {
        if (await query.GetAsync(code, cancellationToken) is { } page)
            return View("/Features/Documents/Verify.cshtml", page);
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("/Features/Documents/NotVerified.cshtml");
    }
}
