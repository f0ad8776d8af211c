using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Plans;

/// <summary>Kế hoạch: list, drafting and the page of each plan.</summary>
[Route("ke-hoach")]
public sealed class PlansController : Controller
{
    [HttpGet(""), Require(Capability.ViewPlans)]
    public async Task<IActionResult> List([FromQuery] ListFilter filter, [FromServices] ListQuery query, CancellationToken cancellationToken) =>
        View(await query.GetAsync(filter, cancellationToken));

    [HttpGet("{id:int}"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> Details(int id, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("{id:int}/soan"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Edit(int id, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        await EditorAsync(id, typed: null, query, cancellationToken);

    [HttpPost("{id:int}/soan"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Edit(
        int id, PlanForm form, [FromServices] EditHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await EditorAsync(id, form, query, cancellationToken);

        var command = EditCommand.Parse(form.Command);
        // A refusal shows what was typed, so the lists are changed in a copy.
        var changed = command.Verb == EditCommand.Fix ? form.Fixed() : form.Copy();
        var anchor = command.ChangesList ? command.ApplyTo(changed) : null;
        if (!await handler.HandleAsync(id, changed, command, cancellationToken))
            return NotFound();
        if (command.Verb == EditCommand.Submit)
            return LocalRedirect($"/ke-hoach/{id}/trinh");
        this.Say("Đã lưu bản nháp.");
        return RedirectToAction(nameof(Edit), null, new { id }, anchor);
    }

    [HttpPost("{id:int}/tu-luu"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Autosave(int id, PlanForm form, [FromServices] AutosaveHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Json(new AutosaveAnswer(null, null, ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage).FirstOrDefault()));
        return await handler.HandleAsync(id, form, cancellationToken) is { } answer ? Json(answer) : NotFound();
    }

    [HttpPost("{id:int}/xem-truoc"), Require(Capability.EditPlan)]
    public async Task<IActionResult> Preview(int id, PlanForm form, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        await query.PreviewAsync(id, form, cancellationToken) is { } page ? PartialView("Editor/_Preview", page) : NotFound();

    [HttpGet("{id:int}/tep/{format}"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> DraftFile(int id, string format, [FromServices] FileQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, format, cancellationToken) is { } file ? File(file.Bytes, file.ContentType, file.Name) : NotFound();

    /// <summary>A plan that left the drafter's hands is shown on its page, unless somebody's typing has to be kept.</summary>
    private async Task<IActionResult> EditorAsync(int id, PlanForm? typed, EditQuery query, CancellationToken cancellationToken)
    {
        if (await query.GetAsync(id, typed, cancellationToken) is not { } page)
            return NotFound();
        return page.State.IsEditable || typed is not null ? View(nameof(Edit), page) : RedirectToAction(nameof(Details), new { id });
    }
}
