using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.HallNotes;

/// <summary>Ghi chép của thư ký: each note is a form of its own, which the page saves by itself.</summary>
[Route("hoi-thao/{workshopId:int}/ghi-chep"), Require(Capability.TakeHallNotes)]
public sealed class HallNotesController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Notes(int workshopId, [FromQuery(Name = "tim")] string? search, [FromServices] NotesQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, search, null, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>The same page, for the script that takes new turns and a colleague's texts from it.</summary>
    [HttpGet("hien-nay")]
    public async Task<IActionResult> Now(int workshopId, [FromServices] NotesQuery query, CancellationToken cancellationToken)
    {
        if (await query.VersionAsync(workshopId, cancellationToken) is not { } version)
            return NotFound();
        if (LiveResult.IsShown(Request, version))
            return LiveResult.Unchanged(version);
        return await query.GetAsync(workshopId, null, null, cancellationToken) is { } page ? new LiveResult(PartialView("_Notes", page), version) : NotFound();
    }

    [HttpPost("{key}")]
    public async Task<IActionResult> Write(int workshopId, string key, NoteForm form, [FromServices] WriteHandler handler, [FromServices] NotesQuery query, CancellationToken cancellationToken)
    {
        var written = ModelState.IsValid ? await handler.HandleAsync(workshopId, key, form, cancellationToken) : null;
        if (written is { IsConflict: false })
        {
            this.Say("Đã lưu ghi chép.");
            return RedirectToAction(nameof(Notes), "HallNotes", new { workshopId }, key);
        }

        if (ModelState.IsValid && written is null)
            return NotFound();
        return await query.GetAsync(workshopId, null, (key, form), cancellationToken) is { } page ? View(nameof(Notes), page) : NotFound();
    }

    [HttpPost("{key}/tu-luu")]
    public async Task<IActionResult> Autosave(int workshopId, string key, NoteForm form, [FromServices] WriteHandler handler, [FromServices] NotesQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return UnprocessableEntity(new { reason = ModelState.Values.SelectMany(value => value.Errors).First().ErrorMessage });
        if (await handler.HandleAsync(workshopId, key, form, cancellationToken) is not { } written)
            return NotFound();
        return Json(AutosaveAnswer.Of(written, query.NowUtc));
    }
}
