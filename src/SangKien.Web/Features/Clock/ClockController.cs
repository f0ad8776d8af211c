using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Common;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Clock;

/// <summary>Đồng hồ của cổng: what it shows, and moving it, over the sample data only.</summary>
[Route("quan-tri/dong-ho")]
public sealed class ClockController : Controller
{
    /// <summary>For a page that counts down (countdown.js).</summary>
    [HttpGet("/dong-ho"), RequireSignIn]
    public IActionResult Now([FromServices] PortalClock clock) => Content($"{clock.NowUtc:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}");

    [HttpGet(""), Require(Capability.MoveClock)]
    public async Task<IActionResult> Move([FromServices] MoveQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(cancellationToken) is { } form ? View(form) : NotFound();

    [HttpPost(""), Require(Capability.MoveClock)]
    public async Task<IActionResult> Move(MoveForm form, [FromServices] MoveHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(form);
        if (!await handler.HandleAsync(form, cancellationToken))
            return NotFound();
        this.Say("Đã chỉnh đồng hồ của cổng.");
        return RedirectToAction(nameof(Move));
    }
}
