using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Files;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Proceedings;

/// <summary>Kỷ yếu: chosen and ordered, made in the background, kept.</summary>
[Route("hoi-thao/{workshopId:int}/ky-yeu"), Require(Capability.Compile)]
public sealed class ProceedingsController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Details(int workshopId, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, typed: null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Details(
        int workshopId, WordingForm form, [FromServices] ChangeHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (!await handler.WordAsync(workshopId, form, cancellationToken))
            return NotFound();
        this.Say("Đã lưu bìa và lời giới thiệu.");
        return RedirectToAction(nameof(Details), new { workshopId });
    }

    [HttpPost("tham-luan/{id:int}/dua-vao")]
    public async Task<IActionResult> Add(int workshopId, int id, [FromServices] ChangeHandler handler, CancellationToken cancellationToken) =>
        Changed(workshopId, id, await handler.AddAsync(workshopId, id, cancellationToken));

    [HttpPost("tham-luan/{id:int}/bo")]
    public async Task<IActionResult> Remove(int workshopId, int id, [FromServices] ChangeHandler handler, CancellationToken cancellationToken) =>
        Changed(workshopId, id, await handler.RemoveAsync(workshopId, id, cancellationToken));

    [HttpPost("tham-luan/{id:int}/chuyen")]
    public async Task<IActionResult> Move(int workshopId, int id, [FromForm] int place, [FromServices] ChangeHandler handler, CancellationToken cancellationToken) =>
        Changed(workshopId, id, await handler.MoveAsync(workshopId, id, place, cancellationToken));

    [HttpPost("lap")]
    public async Task<IActionResult> Make(int workshopId, [FromServices] ChangeHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, typed: null, cancellationToken) is { } page ? View(nameof(Details), page) : NotFound();
        if (!await handler.RequestAsync(workshopId, cancellationToken))
            return NotFound();
        this.Say("Kỷ yếu đang được lập ở chế độ nền. Rời trang này cũng được; lập xong sẽ có thông báo.");
        return RedirectToAction(nameof(Details), new { workshopId });
    }

    [HttpGet("tien-do")]
    public async Task<IActionResult> Making(int workshopId, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.MakingAsync(workshopId, cancellationToken) is { } page ? new LiveResult(PartialView("_Making", page), page.LiveVersion) : NotFound();

    [HttpGet("tep/{format}")]
    public async Task<IActionResult> Download(int workshopId, string format, [FromServices] DetailsQuery query, [FromServices] FileStore files, CancellationToken cancellationToken) =>
        await query.FileAsync(workshopId, format, cancellationToken) is { } file ? this.Download(files, file) : NotFound();

    private IActionResult Changed(int workshopId, int id, bool isDone) =>
        isDone ? RedirectToAction(nameof(Details), null, new { workshopId }, $"bai-{id}") : NotFound();
}
