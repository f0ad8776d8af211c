using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Reception;

/// <summary>Tiếp nhận tham luận: what has been sent, reading, accepting and returning it.</summary>
[Route("hoi-thao/{workshopId:int}/tham-luan")]
public sealed class ReceptionController : Controller
{
    /// <summary>The way in from the menu: the workshop that collects now.</summary>
    [HttpGet("/tiep-nhan"), Require(Capability.ReadContributions)]
    public async Task<IActionResult> Current([FromServices] CurrentWorkshopQuery query, CancellationToken cancellationToken) =>
        await query.IdAsync(cancellationToken) is { } workshopId ? RedirectToAction(nameof(List), new { workshopId }) : View("NothingYet");

    [HttpGet("danh-sach"), Require(Capability.ReadContributions)]
    public async Task<IActionResult> List(int workshopId, ListFilter filter, [FromServices] ListQuery query, CancellationToken cancellationToken)
    {
        ViewData["WorkshopId"] = workshopId;
        return View(await query.PageAsync(workshopId, filter, cancellationToken));
    }

    [HttpGet("{id:int}"), Require(Capability.ReadContributions)]
    public async Task<IActionResult> Read(int workshopId, int id, [FromServices] ReadQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, id, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/tiep-nhan"), Require(Capability.ReceiveContributions)]
    public async Task<IActionResult> Accept(int workshopId, int id, [FromServices] DecideHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.AcceptAsync(workshopId, id, cancellationToken))
            return NotFound();
        this.Say("Đã tiếp nhận tham luận.");
        return RedirectToAction(nameof(Read), new { workshopId, id });
    }

    [HttpPost("{id:int}/tra-lai"), Require(Capability.ReceiveContributions)]
    public async Task<IActionResult> Return(
        int workshopId, int id, ReturnForm form, [FromServices] DecideHandler handler, [FromServices] ReadQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, id, form, cancellationToken) is { } page ? View("Read", page) : NotFound();
        if (!await handler.ReturnAsync(workshopId, id, form, cancellationToken))
            return NotFound();
        this.Say("Đã trả lại tham luận. Đơn vị thấy lý do và hạn bổ sung ở trang chủ.");
        return RedirectToAction(nameof(Read), new { workshopId, id });
    }
}
