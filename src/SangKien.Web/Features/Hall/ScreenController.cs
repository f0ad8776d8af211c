using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Hall;

/// <summary>Màn hình hội trường: the wall, which says what runs, who speaks and who comes next.</summary>
[Route("hoi-thao/{workshopId:int}/man-hinh"), Require(Capability.ViewPlans)]
public sealed class ScreenController : Controller
{
    private const string Page = "/Features/Hall/Screen.cshtml";
    private const string Part = "/Features/Hall/_Screen.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Screen(int workshopId, [FromServices] ScreenQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } page ? View(Page, page) : NotFound();

    [HttpGet("hien-nay")]
    public async Task<IActionResult> Now(int workshopId, [FromServices] ScreenQuery query, [FromServices] LiveHall live, CancellationToken cancellationToken)
    {
        if (!await query.IsVisibleAsync(workshopId, cancellationToken))
            return NotFound();
        var version = await live.VersionAsync(Request, workshopId);
        if (LiveResult.IsShown(Request, version))
            return LiveResult.Unchanged(version);
        return await query.GetAsync(workshopId, cancellationToken) is { } page ? new LiveResult(PartialView(Part, page), version) : NotFound();
    }
}
