using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Guests;

/// <summary>Khách mời: added by hand or from a file.</summary>
[Route("hoi-thao/{workshopId:int}/dai-bieu/khach-moi"), Require(Capability.ManageDelegates)]
public sealed class GuestsController : Controller
{
    [HttpGet("them")]
    public async Task<IActionResult> Add(int workshopId, [FromServices] EditHandler handler, CancellationToken cancellationToken) =>
        await handler.NewAsync(workshopId, cancellationToken) is { } form ? View(nameof(Edit), form) : NotFound();

    [HttpPost("them")]
    public async Task<IActionResult> Add(int workshopId, GuestForm form, [FromServices] EditHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(nameof(Edit), form);
        return await handler.AddAsync(workshopId, form, cancellationToken) ? ToList(workshopId, $"Đã thêm khách mời {form.FullName}.") : NotFound();
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int workshopId, int id, [FromServices] EditHandler handler, CancellationToken cancellationToken) =>
        await handler.FormAsync(workshopId, id, cancellationToken) is { } form ? View(form) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int workshopId, int id, GuestForm form, [FromServices] EditHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(form);
        return await handler.ChangeAsync(workshopId, id, form, cancellationToken) ? ToList(workshopId, "Đã lưu thông tin khách mời.") : NotFound();
    }

    [HttpGet("nhap")]
    public async Task<IActionResult> Import(int workshopId, [FromServices] ImportHandler handler, CancellationToken cancellationToken) =>
        await handler.IsVisibleAsync(workshopId, cancellationToken) ? View(new ImportForm()) : NotFound();

    /// <summary>The file, shown line by line; once more with its sheet when other columns were chosen.</summary>
    [HttpPost("nhap")]
    public async Task<IActionResult> Import(int workshopId, ImportForm form, [FromServices] ImportHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(form);
        if (await handler.PreviewAsync(workshopId, form, cancellationToken) is not { } preview)
            return NotFound();
        if (preview.Sheet.Fault is { } fault)
            ModelState.AddModelError(nameof(form.Columns), fault);
        return View("ImportPreview", preview);
    }

    [HttpPost("nhap/ap-dung")]
    public async Task<IActionResult> Take(int workshopId, TakeForm form, [FromServices] ImportHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(nameof(Import), new ImportForm());
        return await handler.HandleAsync(workshopId, form, cancellationToken) is { } added ? ToList(workshopId, $"Đã thêm {added} khách mời.") : NotFound();
    }

    [HttpGet("giay-moi.{format}")]
    public async Task<IActionResult> Invitations(
        int workshopId, string format, [FromServices] InvitationsQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        engines.FileEngine(format) is { } engine && await query.GetAsync(workshopId, cancellationToken) is { } paper
            ? File(DocumentEngines.Bytes(engine, paper), engine.ContentType, "giay-moi" + engine.FileExtension)
            : NotFound();

    private RedirectToActionResult ToList(int workshopId, string done)
    {
        this.Say(done);
        return RedirectToAction("List", "Delegates", new { workshopId });
    }
}
