using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Startup;

namespace SangKien.Web.Features.Floor;

/// <summary>Xin phát biểu behind a delegate's personal link: without sign-in, so the code of 128 random bits is all that counts.</summary>
[Route("thu-moi/{code}/phat-bieu"), AllowAnonymous, EnableRateLimiting(RateLimits.Hall)]
public sealed class LinkController : Controller
{
    private const string Page = "/Features/Floor/Link.cshtml";
    private const string Part = "/Features/Floor/_Floor.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Floor(string code, [FromServices] PersonQuery people, [FromServices] FloorQuery query, CancellationToken cancellationToken) =>
        await people.ByLinkAsync(code, cancellationToken) is { } person ? View(Page, await query.GetAsync(person, Address(code), new(), cancellationToken)) : NotFound();

    [HttpGet("hien-nay")]
    public async Task<IActionResult> Now(string code, [FromServices] PersonQuery people, [FromServices] FloorQuery query, [FromServices] LiveHall live, CancellationToken cancellationToken)
    {
        if (await people.ByLinkAsync(code, cancellationToken) is not { } person)
            return NotFound();
        var version = await live.VersionAsync(Request, person.WorkshopId);
        return LiveResult.IsShown(Request, version)
            ? LiveResult.Unchanged(version)
            : new LiveResult(PartialView(Part, await query.GetAsync(person, Address(code), new(), cancellationToken)), version);
    }

    [HttpPost("")]
    public async Task<IActionResult> Floor(
        string code, AskForm form, [FromServices] PersonQuery people, [FromServices] FloorQuery query, [FromServices] AskHandler handler, CancellationToken cancellationToken)
    {
        if (await people.ByLinkAsync(code, cancellationToken) is not { } person)
            return NotFound();
        if (!ModelState.IsValid)
            return View(Page, await query.GetAsync(person, Address(code), form, cancellationToken));
        await handler.AskAsync(person, form, cancellationToken);
        return Back(code, "Đã ghi vào danh sách chờ phát biểu.");
    }

    [HttpPost("thoi")]
    public async Task<IActionResult> Withdraw(string code, [FromServices] PersonQuery people, [FromServices] AskHandler handler, CancellationToken cancellationToken)
    {
        if (await people.ByLinkAsync(code, cancellationToken) is not { } person)
            return NotFound();
        await handler.WithdrawAsync(person, cancellationToken);
        return Back(code, "Đã rút khỏi danh sách chờ phát biểu.");
    }

    private static string Address(string code) => $"/thu-moi/{code}/phat-bieu";

    private RedirectToActionResult Back(string code, string done)
    {
        this.Say(done);
        return RedirectToAction(nameof(Floor), new { code });
    }
}
