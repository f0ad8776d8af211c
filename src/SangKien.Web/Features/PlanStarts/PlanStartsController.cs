using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.PlanStarts;

/// <summary>The ways to begin a plan: anew, from a template, from an earlier plan, from the pasted text of an old one, in place of an issued one.</summary>
[Route("ke-hoach")]
public sealed class PlanStartsController : Controller
{
    [HttpGet("moi"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Create([FromServices] CreateHandler handler, CancellationToken cancellationToken) =>
        View(await handler.PageAsync(new CreateForm(), cancellationToken));

    [HttpPost("moi"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Create(CreateForm form, [FromServices] CreateHandler handler, CancellationToken cancellationToken) =>
        ModelState.IsValid ? ToEditor(await handler.HandleAsync(form, cancellationToken)) : View(await handler.PageAsync(form, cancellationToken));

    [HttpGet("moi/dan"), Require(Capability.EditPlan)]
    public IActionResult Paste() => View(new PasteForm());

    [HttpPost("moi/dan"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Paste(PasteForm form, [FromServices] PasteHandler handler, CancellationToken cancellationToken) =>
        ModelState.IsValid ? View(nameof(DryRun), await handler.DryRunAsync(PasteHandler.Read(form.Text!), cancellationToken)) : View(form);

    [HttpPost("moi/dan/nhan"), Require(Capability.EditPlan)]
    public async Task<IActionResult> DryRun(DryRunForm form, [FromServices] PasteHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form.Command != "take")
            return View(await handler.DryRunAsync(form, cancellationToken));
        var id = await handler.TakeOverAsync(form, cancellationToken);
        this.Say("Đã nhận nội dung kế hoạch cũ vào bản nháp. Rà lại ngày, hạn và người ký trước khi trình.");
        return ToEditor(id);
    }

    [HttpPost("{id:int}/chep"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Copy(int id, [FromServices] CopyHandler handler, CancellationToken cancellationToken)
    {
        if (await handler.HandleAsync(id, cancellationToken) is not { } copy)
            return NotFound();
        this.Say("Đã chép thành bản nháp mới. Thời gian và hạn nộp để trống, điền lại trước khi trình.");
        return ToEditor(copy);
    }

    [HttpGet("{id:int}/luu-mau"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Template(int id, [FromServices] TemplateHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(id, typed: null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/luu-mau"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Template(int id, TemplateForm form, [FromServices] TemplateHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(id, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (!await handler.SaveAsync(id, form, cancellationToken))
            return NotFound();
        this.Say("Đã lưu mẫu.");
        return LocalRedirect("/ke-hoach/moi");
    }

    [HttpPost("mau/{id:int}/xoa"), Require(Capability.EditPlan)]
    public async Task<IActionResult> RemoveTemplate(int id, [FromServices] TemplateHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.RemoveAsync(id, cancellationToken))
            return NotFound();
        this.Say("Đã xóa mẫu.");
        return LocalRedirect("/ke-hoach/moi");
    }

    [HttpGet("{id:int}/thay-the"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Replace(int id, [FromServices] ReplaceHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(id, new ReplaceForm(), cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}/thay-the"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Replace(int id, ReplaceForm form, [FromServices] ReplaceHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(id, form, cancellationToken) is { } page ? View(page) : NotFound();
        if (await handler.HandleAsync(id, form, cancellationToken) is not { } draft)
            return NotFound();
        this.Say("Đã tạo bản nháp kế hoạch thay thế.");
        return ToEditor(draft);
    }

    private LocalRedirectResult ToEditor(int id) => LocalRedirect($"/ke-hoach/{id}/soan");
}
