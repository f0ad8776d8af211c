using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.MailTemplates;

/// <summary>Mẫu thư của cơ quan: kept for whoever composes the next mail.</summary>
[Route("thu/mau")]
public sealed class MailTemplatesController : Controller
{
    [HttpGet(""), Require(Capability.ManageMail)]
    public async Task<IActionResult> List([FromServices] ListQuery query, CancellationToken cancellationToken) => View(await query.GetAsync(cancellationToken));

    [HttpGet("moi"), Require(Capability.ManageMail)]
    public IActionResult Create() => View(nameof(Edit), EditPage.Of(id: null, new()));

    [HttpPost("moi"), Require(Capability.ManageMail)]
    public async Task<IActionResult> Create(EditForm form, [FromServices] EditHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form.IsPreview)
            return View(nameof(Edit), EditPage.Of(id: null, form));
        await handler.CreateAsync(form, cancellationToken);
        this.Say($"Đã lưu mẫu thư “{form.Title}”.");
        return RedirectToAction(nameof(List));
    }

    [HttpGet("{id:int}"), Require(Capability.ManageMail)]
    public async Task<IActionResult> Edit(int id, [FromServices] EditHandler handler, CancellationToken cancellationToken) =>
        await handler.FormAsync(id, cancellationToken) is { } form ? View(EditPage.Of(id, form)) : NotFound();

    [HttpPost("{id:int}"), Require(Capability.ManageMail)]
    public async Task<IActionResult> Edit(int id, EditForm form, [FromServices] EditHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form.IsPreview)
            return View(EditPage.Of(id, form));
        if (!await handler.ChangeAsync(id, form, cancellationToken))
            return NotFound();
        this.Say($"Đã lưu mẫu thư “{form.Title}”.");
        return RedirectToAction(nameof(List));
    }

    [HttpPost("{id:int}/bo"), Require(Capability.ManageMail)]
    public async Task<IActionResult> Remove(int id, [FromServices] EditHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.RemoveAsync(id, cancellationToken))
            return NotFound();
        this.Say("Đã bỏ mẫu thư.");
        return RedirectToAction(nameof(List));
    }
}
