using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Floor;

/// <summary>Xin phát biểu with an account.</summary>
[Route("hoi-thao/{workshopId:int}/phat-bieu"), Require(Capability.Discuss)]
public sealed class FloorController : Controller
{
    [HttpGet("/phat-bieu")]
    public async Task<IActionResult> Current([FromServices] PersonQuery people, CancellationToken cancellationToken) =>
        await people.CurrentWorkshopAsync(cancellationToken) is { } workshopId ? RedirectToAction(nameof(Floor), new { workshopId }) : View("NoWorkshop");

    [HttpGet("")]
    public async Task<IActionResult> Floor(int workshopId, [FromServices] PersonQuery people, [FromServices] FloorQuery query, CancellationToken cancellationToken) =>
        await people.SignedInAsync(workshopId, cancellationToken) is { } person ? View(await query.GetAsync(person, Address(workshopId), new(), cancellationToken)) : NotFound();

    [HttpGet("hien-nay")]
    public async Task<IActionResult> Now(int workshopId, [FromServices] PersonQuery people, [FromServices] FloorQuery query, [FromServices] LiveHall live, CancellationToken cancellationToken)
    {
        if (await people.SignedInAsync(workshopId, cancellationToken) is not { } person)
            return NotFound();
        var version = await live.VersionAsync(Request, person.WorkshopId);
        return LiveResult.IsShown(Request, version)
            ? LiveResult.Unchanged(version)
            : new LiveResult(PartialView("_Floor", await query.GetAsync(person, Address(workshopId), new(), cancellationToken)), version);
    }

    [HttpPost("")]
    public async Task<IActionResult> Floor(
        int workshopId, AskForm form, [FromServices] PersonQuery people, [FromServices] FloorQuery query, [FromServices] AskHandler handler, CancellationToken cancellationToken)
    {
        if (await people.SignedInAsync(workshopId, cancellationToken) is not { } person)
            return NotFound();
        if (!ModelState.IsValid)
            return View(await query.GetAsync(person, Address(workshopId), form, cancellationToken));
        await handler.AskAsync(person, form, cancellationToken);
        return Back(workshopId, "Đã ghi vào danh sách chờ phát biểu.");
    }

    [HttpPost("thoi")]
    public async Task<IActionResult> Withdraw(int workshopId, [FromServices] PersonQuery people, [FromServices] AskHandler handler, CancellationToken cancellationToken)
    {
        if (await people.SignedInAsync(workshopId, cancellationToken) is not { } person)
            return NotFound();
        await handler.WithdrawAsync(person, cancellationToken);
        return Back(workshopId, "Đã rút khỏi danh sách chờ phát biểu.");
    }

    private static string Address(int workshopId) => $"/hoi-thao/{workshopId}/phat-bieu";

    private RedirectToActionResult Back(int workshopId, string done)
    {
        this.Say(done);
        return RedirectToAction(nameof(Floor), new { workshopId });
    }
}
