using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Hall;

/// <summary>Điều hành: the chair's page on the day, and the secretary's beside him.</summary>
[Route("hoi-thao/{workshopId:int}/dieu-hanh"), Require(Capability.RunHall)]
public sealed class HallController : Controller
{
    [HttpGet("/dieu-hanh")]
    public async Task<IActionResult> Current([FromServices] ChairQuery query, CancellationToken cancellationToken) =>
        await query.CurrentWorkshopAsync(cancellationToken) is { } workshopId ? RedirectToAction(nameof(Chair), new { workshopId }) : View("NoWorkshop");

    [HttpGet("")]
    public async Task<IActionResult> Chair(int workshopId, [FromServices] ChairQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, new(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("hien-nay")]
    public async Task<IActionResult> Now(int workshopId, [FromServices] ChairQuery query, [FromServices] LiveHall live, CancellationToken cancellationToken)
    {
        if (!await query.IsVisibleAsync(workshopId, cancellationToken))
            return NotFound();
        var version = await live.VersionAsync(Request, workshopId);
        if (LiveResult.IsShown(Request, version))
            return LiveResult.Unchanged(version);
        return await query.GetAsync(workshopId, new(), cancellationToken) is { } page ? new LiveResult(PartialView("_Now", page), version) : NotFound();
    }

    [HttpPost("xin-phat-bieu")]
    public async Task<IActionResult> Ask(int workshopId, AskForm form, [FromServices] AskHandler handler, [FromServices] ChairQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, form, cancellationToken) is { } page ? View(nameof(Chair), page) : NotFound();
        return Back(workshopId, await handler.HandleAsync(workshopId, form, cancellationToken));
    }

    [HttpPost("bat-dau")]
    public async Task<IActionResult> Open(int workshopId, [FromServices] RunHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.OpenAsync(workshopId, cancellationToken));

    [HttpPost("ket-thuc")]
    public async Task<IActionResult> Close(int workshopId, [FromServices] RunHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.CloseAsync(workshopId, cancellationToken));

    [HttpPost("mo-lai")]
    public async Task<IActionResult> Reopen(int workshopId, [FromServices] RunHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.ReopenAsync(workshopId, cancellationToken));

    [HttpPost("muc/{itemId:int}")]
    public async Task<IActionResult> Begin(int workshopId, int itemId, [FromServices] RunHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.BeginAsync(workshopId, itemId, cancellationToken));

    [HttpPost("van-de")]
    public async Task<IActionResult> Discuss(int workshopId, int? themeId, [FromServices] RunHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.DiscussAsync(workshopId, themeId, cancellationToken));

    [HttpPost("luot/{id:int}/moi")]
    public async Task<IActionResult> Call(int workshopId, int id, int? seenId, [FromServices] RunHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.CallAsync(workshopId, id, seenId, cancellationToken));

    [HttpPost("luot/{id:int}/xong")]
    public async Task<IActionResult> Finish(int workshopId, int id, [FromServices] RunHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.FinishAsync(workshopId, id, cancellationToken));

    [HttpPost("luot/{id:int}/bo-qua")]
    public async Task<IActionResult> Skip(int workshopId, int id, [FromServices] RunHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.SkipAsync(workshopId, id, cancellationToken));

    [HttpPost("luot/{id:int}/cho-lai")]
    public async Task<IActionResult> PutBack(int workshopId, int id, [FromServices] RunHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.PutBackAsync(workshopId, id, cancellationToken));

    private IActionResult Back(int workshopId, string? done)
    {
        if (done is null)
            return NotFound();
        this.Say(done);
        return RedirectToAction(nameof(Chair), new { workshopId });
    }
}
