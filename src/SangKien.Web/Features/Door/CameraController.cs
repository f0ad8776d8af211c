using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Attendees;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Door;

/// <summary>Quét thẻ bằng máy ảnh: a phone at the door. The page stays open and works without network; what it has scanned arrives later.</summary>
[Route("hoi-thao/{workshopId:int}/diem-danh/may-anh"), Require(Capability.ManageDelegates)]
public sealed class CameraController : Controller
{
    [HttpGet(""), UsesCamera]
    public async Task<IActionResult> Camera(int workshopId, [FromServices] DoorQuery query, CancellationToken cancellationToken) =>
        await query.CountAsync(workshopId, cancellationToken) is { } count ? View("/Features/Door/Camera.cshtml", count) : NotFound();

    [HttpGet("the")]
    public async Task<IActionResult> Badges(int workshopId, [FromServices] CameraQuery query, CancellationToken cancellationToken) =>
        await query.BadgesAsync(workshopId, cancellationToken) is { } badges ? Json(badges) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Scan(int workshopId, ScanForm form, [FromServices] ScanHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return UnprocessableEntity(new { reason = ModelState.Values.SelectMany(value => value.Errors).First().ErrorMessage });
        return await handler.HandleAsync(workshopId, form, cancellationToken) is { } answers ? Json(answers) : NotFound();
    }

    /// <summary>The badges that this page reads, one for everybody who comes.</summary>
    [HttpGet("/hoi-thao/{workshopId:int}/dai-bieu/the")]
    public async Task<IActionResult> Print(int workshopId, [FromServices] DelegateListQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } list
            ? new PaperResult(engines.FileEngine("pdf")!, BadgesDocument.Compose(list), "the-dai-bieu")
            : NotFound();
}
