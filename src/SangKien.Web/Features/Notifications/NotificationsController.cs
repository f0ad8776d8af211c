using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Lists;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Notifications;

/// <summary>Thông báo of the signed-in person.</summary>
[Route("thong-bao"), RequireSignIn]
public sealed class NotificationsController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(ListRequest request, [FromServices] ListQuery query, CancellationToken cancellationToken) =>
        View(await query.GetAsync(request, cancellationToken));

    /// <summary>The bell alone, for a page that stays open.</summary>
    [HttpGet("chuong")]
    public async Task<IActionResult> Bell([FromServices] WaitingQuery query) =>
        new LiveResult(PartialView("_Bell"), $"{(await query.GetAsync()).Unread}");

    /// <summary>Reads it and goes where it leads.</summary>
    [HttpPost("{id:int}/mo")]
    public async Task<IActionResult> Open(int id, [FromServices] ReadHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(id, cancellationToken) is { } link ? LocalRedirect(link) : NotFound();

    [HttpPost("{id:int}/doc")]
    public async Task<IActionResult> Read(int id, [FromServices] ReadHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(id, cancellationToken) is null ? NotFound() : RedirectToAction(nameof(List));

    [HttpPost("doc-het")]
    public async Task<IActionResult> ReadAll([FromServices] ReadHandler handler, CancellationToken cancellationToken)
    {
        await handler.AllAsync(cancellationToken);
        this.Say("Đã đánh dấu mọi thông báo là đã đọc.");
        return RedirectToAction(nameof(List));
    }
}
