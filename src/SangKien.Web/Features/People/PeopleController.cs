using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.People;

/// <summary>Công chức, viên chức.</summary>
[Route("quan-tri/nhan-su")]
public sealed class PeopleController : Controller
{
    [HttpGet(""), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> List(ListFilter filter, [FromServices] ListQuery query, CancellationToken cancellationToken) =>
        filter.Format is { } format ? query.Export(filter, format) : View(await query.GetAsync(filter, cancellationToken));

    [HttpGet("them"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Create([FromServices] EditQuery query, CancellationToken cancellationToken) =>
        View("Edit", await query.PageAsync(new EditForm(), cancellationToken));

    [HttpPost("them"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Create(EditForm form, [FromServices] EditQuery query, [FromServices] CreateHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View("Edit", await query.PageAsync(form, cancellationToken));
        var id = await handler.HandleAsync(form, cancellationToken);
        this.Say($"Đã thêm {form.FullName}. Cấp tài khoản nếu người này dùng cổng.");
        return Redirect($"/quan-tri/nhan-su/{id}/tai-khoan");
    }

    [HttpGet("{id:int}"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Edit(int id, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Edit(int id, EditForm form, [FromServices] EditQuery query, [FromServices] EditHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(await query.PageAsync(form with { Id = id }, cancellationToken));
        if (!await handler.HandleAsync(id, form, cancellationToken))
            return NotFound();
        this.Say($"Đã lưu {form.FullName}.");
        return RedirectToAction(nameof(List));
    }

    [HttpPost("{id:int}/ngung"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Deactivate(int id, [FromServices] ActivationHandler handler, CancellationToken cancellationToken)
    {
        if (await handler.HandleAsync(id, isActive: false, cancellationToken) is not { } name)
            return NotFound();
        this.Say($"{name} đã ngừng. Tài khoản bị khóa; những gì đã viết vẫn ở lại với đơn vị.");
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost("{id:int}/hoat-dong"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Activate(int id, [FromServices] ActivationHandler handler, CancellationToken cancellationToken)
    {
        if (await handler.HandleAsync(id, isActive: true, cancellationToken) is not { } name)
            return NotFound();
        this.Say($"{name} hoạt động trở lại.");
        return RedirectToAction(nameof(Edit), new { id });
    }
}
