using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Seats;

/// <summary>Sơ đồ chỗ ngồi.</summary>
[Route("hoi-thao/{workshopId:int}/cho-ngoi"), Require(Capability.ManageDelegates)]
public sealed class SeatsController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Plan(int workshopId, [FromServices] SeatsHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Plan(int workshopId, SeatsForm form, [FromServices] SeatsHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (await handler.HandleAsync(workshopId, form, cancellationToken) is not { } seated)
            return NotFound();
        this.Say($"Đã xếp chỗ cho {seated} đại biểu theo thứ tự lễ tân.");
        return RedirectToAction(nameof(Plan), new { workshopId });
    }
}
