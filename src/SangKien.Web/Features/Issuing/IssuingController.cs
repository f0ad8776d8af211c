using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Issuing;

/// <summary>Ban hành: the Office numbers and issues an approved plan, or sends it back.</summary>
[Route("ke-hoach/{id:int}")]
public sealed class IssuingController : Controller
{
    [HttpGet("ban-hanh"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> Issue(int id, [FromServices] IssuePageQuery query, CancellationToken cancellationToken) =>
        await query.PlanAsync(id, typed: null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("ban-hanh"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> Issue(
        int id, IssueForm form, [FromServices] IssueHandler handler, [FromServices] IssuePageQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.PlanAsync(id, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (await handler.HandleAsync(id, form, cancellationToken) is not { } paper)
            return NotFound();
        this.Say($"Đã ban hành {paper.Citation}.");
        return LocalRedirect($"/van-ban/{paper.Id}");
    }

    [HttpGet("tra-lai"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> SendBack(int id, [FromServices] SendBackHandler handler, CancellationToken cancellationToken) =>
        await handler.IsVisibleAsync(id, cancellationToken) ? View(new SendBackForm()) : NotFound();

    [HttpPost("tra-lai"), Require(Capability.IssueDocument)]
    public async Task<IActionResult> SendBack(int id, SendBackForm form, [FromServices] SendBackHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.IsVisibleAsync(id, cancellationToken) ? View(form) : NotFound();
        if (!await handler.HandleAsync(id, form, cancellationToken))
            return NotFound();
        this.Say("Đã trả lại kế hoạch kèm lý do.");
        return LocalRedirect($"/ke-hoach/{id}");
    }
}
