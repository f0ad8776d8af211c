using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Security;

namespace SangKien.Web.Features.History;

/// <summary>Nhật ký: who did what, when.</summary>
[Route("quan-tri/nhat-ky")]
public sealed class HistoryController : Controller
{
    [HttpGet(""), Require(Capability.ViewHistory)]
    public async Task<IActionResult> List(ListFilter filter, [FromServices] ListQuery query, CancellationToken cancellationToken) =>
        filter.Format is { } format ? query.Export(filter, format) : View(await query.GetAsync(filter, cancellationToken));

    [HttpGet("kiem-tra"), Require(Capability.ViewHistory)]
    public async Task<IActionResult> Verify([FromServices] VerifyQuery query, CancellationToken cancellationToken) =>
        View(await query.GetAsync(cancellationToken));
}
