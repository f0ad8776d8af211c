using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Plans;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Tasks;

/// <summary>Nhiệm vụ: what each unit owes by section III of the plan and by the conclusions.</summary>
[Route("nhiem-vu"), Require(Capability.ViewTasks)]
public sealed class TasksController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(ListFilter filter, [FromServices] ListQuery query, CancellationToken cancellationToken) =>
        View(await query.PageAsync(filter, cancellationToken));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Marks the task as opened, then leads to where its work is done.</summary>
    [HttpPost("{id:int}/bat-dau")]
    public async Task<IActionResult> Start(int id, [FromServices] TaskHandler handler, CancellationToken cancellationToken) =>
        await handler.StartAsync(id, cancellationToken) switch
        {
            null => NotFound(),
            { Kind: AssignmentKind.Contribution } task => LocalRedirect($"/hoi-thao/{task.WorkshopId}/tham-luan"),
            _ => RedirectToAction(nameof(Details), new { id }),
        };

    [HttpPost("{id:int}/hoan-thanh")]
    public async Task<IActionResult> Complete(
        int id, CompleteForm form, [FromServices] TaskHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(id, cancellationToken) is { } page ? View("Details", page with { Form = form }) : NotFound();
        if (!await handler.CompleteAsync(id, form, cancellationToken))
            return NotFound();
        this.Say("Đã ghi kết quả và kết thúc việc.");
        return RedirectToAction(nameof(List));
    }
}
