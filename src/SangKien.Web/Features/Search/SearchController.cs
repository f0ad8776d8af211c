using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Search;

/// <summary>Tìm kiếm over everything that the person may see.</summary>
[Route("tim-kiem"), RequireSignIn]
public sealed class SearchController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Find(FindRequest request, [FromServices] FindQuery query, CancellationToken cancellationToken) =>
        View(await query.GetAsync(request, cancellationToken));
}
