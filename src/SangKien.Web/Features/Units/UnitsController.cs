using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Units;

/// <summary>Phòng, đơn vị.</summary>
[Route("quan-tri/don-vi")]
public sealed class UnitsController : Controller
{
    [HttpGet(""), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> List(ListFilter filter, [FromServices] ListQuery query, CancellationToken cancellationToken) =>
        filter.Format is { } format ? query.Export(filter, format) : View(await query.GetAsync(filter, cancellationToken));

    [HttpGet("them"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Create([FromServices] EditQuery query, CancellationToken cancellationToken) =>
        View("Edit", await query.NewAsync(cancellationToken));

    [HttpPost("them"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Create(EditForm form, [FromServices] CreateHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View("Edit", form);
        await handler.HandleAsync(form, cancellationToken);
        this.Say($"Đã thêm {form.Name}.");
        return RedirectToAction(nameof(List));
    }

    [HttpGet("{id:int}"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Edit(int id, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, cancellationToken) is { } form ? View(form) : NotFound();

    [HttpPost("{id:int}"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Edit(int id, EditForm form, [FromServices] EditHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(form with { Id = id });
        if (!await handler.HandleAsync(id, form, cancellationToken))
            return NotFound();
        this.Say($"Đã lưu {form.Name}.");
        return RedirectToAction(nameof(List));
    }

    [HttpPost("{id:int}/hoat-dong"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Activate(int id, [FromServices] ActivationHandler handler, CancellationToken cancellationToken)
    {
        if (await handler.HandleAsync(id, isActive: true, cancellationToken) is not { } name)
            return NotFound();
        this.Say($"{name} hoạt động trở lại.");
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost("{id:int}/ngung"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Deactivate(int id, [FromServices] ActivationHandler handler, CancellationToken cancellationToken)
    {
        if (await handler.HandleAsync(id, isActive: false, cancellationToken) is not { } name)
            return NotFound();
        this.Say($"{name} đã ngừng hoạt động. Những gì đơn vị đã gửi vẫn còn.");
        return RedirectToAction(nameof(Edit), new { id });
    }
}
