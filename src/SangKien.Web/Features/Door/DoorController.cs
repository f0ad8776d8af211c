using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Attendees;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Door;

/// <summary>Điểm danh ở cửa: by a few letters of the name, by the badge, and from the paper sheet.</summary>
[Route("hoi-thao/{workshopId:int}/diem-danh"), Require(Capability.ManageDelegates)]
public sealed class DoorController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Door(int workshopId, [FromQuery(Name = "tim")] string? search, [FromServices] DoorQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, search, cancellationToken) is { } page ? View(page with { TakesCamera = TakesCamera }) : NotFound();

    [HttpGet("so-lieu")]
    public async Task<IActionResult> Count(int workshopId, [FromServices] DoorQuery query, CancellationToken cancellationToken) =>
        await query.CountAsync(workshopId, cancellationToken) is { } count ? new LiveResult(PartialView("_Count", count), count.Version) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> CheckIn(int workshopId, int id, [FromServices] CheckInHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(workshopId, id, CheckInMeans.Search, cancellationToken) is { } done ? Back(workshopId, done) : NotFound();

    [HttpPost("{id:int}/bo")]
    public async Task<IActionResult> Undo(int workshopId, int id, [FromServices] CheckInHandler handler, CancellationToken cancellationToken) =>
        await handler.UndoAsync(workshopId, id, cancellationToken) is { } done ? Back(workshopId, done) : NotFound();

    [HttpPost("the")]
    public async Task<IActionResult> Badge(int workshopId, BadgeForm form, [FromServices] CheckInHandler handler, [FromServices] DoorQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, null, cancellationToken) is { } page ? View(nameof(Door), page with { TakesCamera = TakesCamera }) : NotFound();
        return await handler.HandleAsync(workshopId, form, cancellationToken) is { } done ? Back(workshopId, done) : NotFound();
    }

    [HttpGet("danh-sach-giay")]
    public async Task<IActionResult> Sheet(int workshopId, [FromServices] DoorQuery query, CancellationToken cancellationToken) =>
        await query.SheetAsync(workshopId, cancellationToken) is { } rows ? View(new SheetPage(workshopId, rows, new())) : NotFound();

    [HttpPost("danh-sach-giay")]
    public async Task<IActionResult> Sheet(int workshopId, SheetForm form, [FromServices] CheckInHandler handler, [FromServices] DoorQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.SheetAsync(workshopId, cancellationToken) is { } rows ? View(new SheetPage(workshopId, rows, form)) : NotFound();
        if (await handler.HandleAsync(workshopId, form, cancellationToken) is not { } done)
            return NotFound();
        this.Say(done);
        return RedirectToAction(nameof(Sheet), new { workshopId });
    }

    [HttpGet("phu-luc.{format}")]
    public async Task<IActionResult> Annex(int workshopId, string format, [FromServices] AttendanceQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        engines.FileEngine(format) is { } engine && await query.GetAsync(workshopId, cancellationToken) is { } list
            ? File(DocumentEngines.Bytes(engine, AttendanceDocument.Compose(list)), engine.ContentType, "phu-luc-dai-bieu-tham-du" + engine.FileExtension)
            : NotFound();

    private bool TakesCamera => Request.IsHttps || Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";

    private RedirectToActionResult Back(int workshopId, string done)
    {
        this.Say(done);
        return RedirectToAction(nameof(Door), new { workshopId });
    }
}

/// <summary>The paper sheet with what was typed.</summary>
public sealed record SheetPage(int WorkshopId, IReadOnlyList<DoorRow> Rows, SheetForm Form);
