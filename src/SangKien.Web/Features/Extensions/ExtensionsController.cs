using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Lists;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Extensions;

/// <summary>Gia hạn: a unit asks, CS&amp;SHTT answers, or extends without being asked.</summary>
[Route("hoi-thao/{workshopId:int}/gia-han")]
public sealed class ExtensionsController : Controller
{
    [HttpGet(""), Require(Capability.GrantExtension)]
    public async Task<IActionResult> List(int workshopId, ListRequest request, [FromServices] ListQuery query, CancellationToken cancellationToken)
    {
        ViewData["WorkshopId"] = workshopId;
        return View(await query.PageAsync(workshopId, request, cancellationToken));
    }

    [HttpGet("de-nghi"), Require(Capability.WriteContribution)]
    public async Task<IActionResult> Ask(int workshopId, [FromServices] AskHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, new AskForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("de-nghi"), Require(Capability.WriteContribution)]
    public async Task<IActionResult> Ask(int workshopId, AskForm form, [FromServices] AskHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (!await handler.HandleAsync(workshopId, form, cancellationToken))
            return NotFound();
        this.Say("Đã gửi đề nghị gia hạn. Phòng CS&SHTT sẽ trả lời trên cổng.");
        return LocalRedirect($"/hoi-thao/{workshopId}/tham-luan");
    }

    [HttpGet("don-vi/{unitId:int}"), Require(Capability.GrantExtension)]
    public async Task<IActionResult> Extend(int workshopId, int unitId, [FromServices] ExtendHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, unitId, new ExtendForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("don-vi/{unitId:int}"), Require(Capability.GrantExtension)]
    public async Task<IActionResult> Extend(int workshopId, int unitId, ExtendForm form, [FromServices] ExtendHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, unitId, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (!await handler.HandleAsync(workshopId, unitId, form, cancellationToken))
            return NotFound();
        this.Say($"Đã gia hạn {form.ToDeadline().LastMoment}.");
        return LocalRedirect("/theo-doi");
    }

    [HttpGet("{id:int}"), Require(Capability.GrantExtension)]
    public async Task<IActionResult> Answer(int workshopId, int id, [FromServices] AnswerHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, id, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}"), Require(Capability.GrantExtension)]
    public async Task<IActionResult> Answer(int workshopId, int id, AnswerForm form, [FromServices] AnswerHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, id, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (!await handler.HandleAsync(workshopId, id, form, cancellationToken))
            return NotFound();
        this.Say(form.IsGrant ? "Đã đồng ý gia hạn." : "Đã trả lời không đồng ý.");
        return RedirectToAction(nameof(List), new { workshopId });
    }
}
