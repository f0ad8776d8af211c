using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Files;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Dossiers;

/// <summary>Hồ sơ: everything of a workshop in one ZIP.</summary>
[Route("hoi-thao/{workshopId:int}/ho-so")]
public sealed class DossiersController : Controller
{
    [HttpGet("/ho-so"), Require(Capability.ReadDossier)]
    public async Task<IActionResult> Newest([FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.NewestWorkshopAsync(cancellationToken) is { } workshopId ? RedirectToAction(nameof(Details), new { workshopId }) : View("NoWorkshop");

    [HttpGet(""), Require(Capability.ReadDossier)]
    public async Task<IActionResult> Details(int workshopId, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("tien-do"), Require(Capability.ReadDossier)]
    public async Task<IActionResult> Making(int workshopId, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } page ? new LiveResult(PartialView("_Making", page), page.LiveVersion) : NotFound();

    [HttpPost("lap"), Require(Capability.MakeDossier)]
    public async Task<IActionResult> Make(int workshopId, [FromServices] RequestHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, cancellationToken) is { } page ? View(nameof(Details), page) : NotFound();
        if (!await handler.HandleAsync(workshopId, cancellationToken))
            return NotFound();
        this.Say("Hồ sơ đang được lập ở chế độ nền. Rời trang này cũng được; lập xong sẽ có thông báo.");
        return RedirectToAction(nameof(Details), new { workshopId });
    }

    /// <summary>A post: taking it out of the house is an operation, with its line in the history.</summary>
    [HttpPost("tai"), Require(Capability.ReadDossier)]
    public async Task<IActionResult> Download(int workshopId, [FromServices] DownloadHandler handler, [FromServices] FileStore files, CancellationToken cancellationToken) =>
        await handler.HandleAsync(workshopId, cancellationToken) is { } file ? this.Download(files, file) : NotFound();
}
