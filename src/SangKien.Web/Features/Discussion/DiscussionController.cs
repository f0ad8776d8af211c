using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Discussion;

/// <summary>Chuẩn bị thảo luận: what CS&amp;SHTT has published, and what people want to bring up.</summary>
[Route("hoi-thao/{workshopId:int}/thao-luan"), Require(Capability.Discuss)]
public sealed class DiscussionController : Controller
{
    [HttpGet("/thao-luan")]
    public async Task<IActionResult> Current([FromServices] CurrentWorkshopQuery query, CancellationToken cancellationToken) =>
        await query.IdAsync(cancellationToken) is { } workshopId ? RedirectToAction(nameof(Overview), new { workshopId }) : View("NothingYet");

    [HttpGet("")]
    public async Task<IActionResult> Overview(int workshopId, [FromServices] OverviewQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, new NoteForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("y-kien")]
    public async Task<IActionResult> Note(int workshopId, NoteForm form, [FromServices] NoteHandler handler, [FromServices] OverviewQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, form, cancellationToken) is { } page ? View(nameof(Overview), page) : NotFound();
        if (!await handler.NoteAsync(workshopId, form, cancellationToken))
            return NotFound();
        this.Say("Đã ghi ý kiến. Đơn vị và Phòng CS&SHTT xem được.");
        return form.ContributionId is { } id ? RedirectToAction(nameof(Read), new { workshopId, id }) : RedirectToAction(nameof(Overview), new { workshopId });
    }

    [HttpPost("y-kien/{id:int}/xoa")]
    public async Task<IActionResult> Remove(int workshopId, int id, [FromServices] NoteHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.RemoveAsync(workshopId, id, cancellationToken))
            return NotFound();
        this.Say("Đã xóa ý kiến.");
        return RedirectToAction(nameof(Overview), new { workshopId });
    }

    [HttpGet("tham-luan/{id:int}")]
    public async Task<IActionResult> Read(int workshopId, int id, [FromServices] ReadQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, id, cancellationToken) is { } page ? View(page) : NotFound();
}
