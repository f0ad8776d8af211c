using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Themes;

/// <summary>Nhóm vấn đề: added, renamed, ordered, put under each other, removed.</summary>
[Route("hoi-thao/{workshopId:int}/tong-hop/nhom"), Require(Capability.Compile)]
public sealed class ThemesController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(int workshopId, [FromServices] ThemesQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, new ThemeForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> List(
        int workshopId, ThemeForm form, [FromServices] SaveThemeHandler handler, [FromServices] ThemesQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (!await handler.HandleAsync(workshopId, form, cancellationToken))
            return NotFound();
        this.Say(form.Id == 0 ? "Đã thêm nhóm vấn đề." : "Đã đổi tên nhóm vấn đề.");
        return RedirectToAction(nameof(List), new { workshopId });
    }

    [HttpPost("tu-ke-hoach")]
    public async Task<IActionResult> TakeFocusIssues(int workshopId, [FromServices] TakeFocusIssuesHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.HandleAsync(workshopId, cancellationToken))
            return NotFound();
        this.Say("Đã lập các nhóm vấn đề từ mục II.3 của Kế hoạch.");
        return RedirectToAction("Board", "Compilation", new { workshopId });
    }

    /// <param name="place">"12/3": theme 12 goes to the third place among those beside it.</param>
    [HttpPost("xep")]
    public async Task<IActionResult> Place(int workshopId, string? place, [FromServices] PlaceThemeHandler handler, CancellationToken cancellationToken) =>
        await handler.MoveAsync(workshopId, place, cancellationToken) is { } id
            ? Redirect(Url.Action(nameof(List), new { workshopId }) + $"#nhom-{id}")
            : NotFound();

    /// <param name="parentId">The theme to stand under; 0 for the first level.</param>
    [HttpPost("{id:int}/dua-vao")]
    public async Task<IActionResult> Nest(int workshopId, int id, int parentId, [FromServices] PlaceThemeHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.NestAsync(workshopId, id, parentId, cancellationToken))
            return NotFound();
        this.Say("Đã xếp lại nhóm vấn đề.");
        return RedirectToAction(nameof(List), new { workshopId });
    }

    [HttpGet("{id:int}/xoa")]
    public async Task<IActionResult> Remove(int workshopId, int id, [FromServices] RemoveThemeQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, id, new RemoveThemeForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/xoa")]
    public async Task<IActionResult> Remove(
        int workshopId, int id, RemoveThemeForm form, [FromServices] RemoveThemeHandler handler, [FromServices] RemoveThemeQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, id, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (await handler.HandleAsync(workshopId, id, form, cancellationToken) is not { } moved)
            return NotFound();
        this.Say(moved == 0 ? "Đã xóa nhóm vấn đề." : $"Đã xóa nhóm vấn đề và chuyển {moved} ý tưởng.");
        return RedirectToAction(nameof(List), new { workshopId });
    }
}
