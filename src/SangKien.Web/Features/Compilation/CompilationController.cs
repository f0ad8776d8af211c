using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Lists;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Compilation;

/// <summary>Tổng hợp: the ideas of all units by theme, their assessment, and the synthesis.</summary>
[Route("hoi-thao/{workshopId:int}/tong-hop"), Require(Capability.ReadCompilation)]
public sealed class CompilationController : Controller
{
    [HttpGet("/tong-hop")]
    public async Task<IActionResult> Current([FromServices] BoardQuery query, CancellationToken cancellationToken) =>
        await query.CurrentWorkshopAsync(cancellationToken) is { } workshopId ? RedirectToAction(nameof(Board), new { workshopId }) : View("NoWorkshop");

    [HttpGet("")]
    public async Task<IActionResult> Board(int workshopId, BoardRequest request, [FromServices] BoardQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, request, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("chuyen"), Require(Capability.Compile)]
    public async Task<IActionResult> Move(
        int workshopId, [FromQuery(Name = "y-tuong")] List<int> ideas, [FromServices] MoveQuery query, CancellationToken cancellationToken)
    {
        if (ideas.Count > 0)
            return await query.GetAsync(workshopId, new MoveForm { IdeaIds = ideas }, cancellationToken) is { } page ? View(page) : NotFound();
        TempData[Flash.Refusal] = "Chưa đánh dấu ý tưởng nào. Đánh dấu các ý tưởng cần chuyển rồi bấm lại.";
        return RedirectToAction(nameof(Board), new { workshopId });
    }

    [HttpPost("chuyen"), Require(Capability.Compile)]
    public async Task<IActionResult> Move(
        int workshopId, MoveForm form, [FromServices] MoveHandler handler, [FromServices] MoveQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (await handler.HandleAsync(workshopId, form, cancellationToken) is not { } moved)
            return NotFound();
        this.Say($"Đã chuyển {moved.Count} ý tưởng vào nhóm “{moved.Theme}”.");
        return Url.IsLocalUrl(form.Back) ? LocalRedirect(form.Back!) : RedirectToAction(nameof(Board), new { workshopId });
    }

    [HttpGet("chua-dung")]
    public async Task<IActionResult> Unused(
        int workshopId, UnusedRequest request, [FromServices] UnusedQuery query, [FromServices] IdeasQuery ideas, CancellationToken cancellationToken)
    {
        if (await query.FindAsync(workshopId, cancellationToken) is not { } unused)
            return NotFound();
        return request.Format is { } format
            ? new ExportResult<IdeaRow>(format, "y-tuong-chua-dung", "Ý tưởng chưa dùng", IdeaRow.Columns, ideas.Rows(unused))
            : View(new UnusedPage(workshopId, await query.PageAsync(unused, request, cancellationToken)));
    }

    [HttpGet("y-tuong")]
    public async Task<IActionResult> Ideas(
        int workshopId, [FromQuery(Name = ListRequest.FormatName)] string? format, [FromServices] IdeasQuery query, CancellationToken cancellationToken) =>
        await query.IsVisibleAsync(workshopId, cancellationToken)
            ? new ExportResult<IdeaRow>(format ?? "xlsx", "y-tuong", "Ý tưởng", IdeaRow.Columns, query.All(workshopId))
            : NotFound();
}
