using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Startup;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Contributions;

/// <summary>Tham luận của đơn vị: the form of the unit, and its own steps.</summary>
[Route("hoi-thao/{workshopId:int}/tham-luan"), Require(Capability.WriteContribution)]
public sealed class ContributionsController : Controller
{
    /// <summary>The way in from the menu: the workshop that collects now.</summary>
    [HttpGet("/tham-luan")]
    public async Task<IActionResult> Current([FromServices] CurrentWorkshopQuery query, CancellationToken cancellationToken) =>
        await query.IdAsync(cancellationToken) is { } workshopId ? RedirectToAction(nameof(Edit), new { workshopId }) : View("NothingYet");

    [HttpGet("")]
    public Task<IActionResult> Edit(int workshopId, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        ShowAsync(workshopId, null, query, cancellationToken);

    [HttpPost("")]
    public async Task<IActionResult> Save(
        int workshopId, ContributionForm form, [FromServices] SaveHandler handler, [FromServices] OwnStepHandler steps, [FromServices] EditQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await ShowAsync(workshopId, form, query, cancellationToken);
        if (await handler.HandleAsync(workshopId, form = Steps.Apply(form), isAutomatic: form.Step != Steps.Save, cancellationToken) is not { } saved)
            return NotFound();
        if (saved.Conflicts.Count > 0)
            return await ShowConflictsAsync(workshopId, form, saved, query, cancellationToken);
        if (Steps.Restored(form.Step) is { } place)
            await steps.RestoreIdeaAsync(workshopId, place, cancellationToken);
        if (form.Step == Steps.Save)
            this.Say(form.IsFromFile ? "Đã nhận nội dung của tệp vào bản nháp." : "Đã lưu bản nháp.");
        return form.Step == Steps.Add
            ? await ShowAsync(workshopId, Again(saved, form), query, cancellationToken)
            : RedirectToAction(nameof(Edit), null, new { workshopId }, Steps.MovedTo(form.Step) is { } moved ? $"y-tuong-{moved + 1}" : null);
    }

    /// <summary>For the script of the form; answers with data.</summary>
    [HttpPost("tu-luu")]
    public async Task<IActionResult> Autosave(
        int workshopId, ContributionForm form, [FromServices] SaveHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return UnprocessableEntity(new { Reason = ModelState.Values.SelectMany(entry => entry.Errors).First().ErrorMessage });
        if (await handler.HandleAsync(workshopId, form, isAutomatic: true, cancellationToken) is not { } saved)
            return NotFound();
        var page = await query.GetAsync(workshopId, form, cancellationToken);
        return Json(AutosaveAnswer.Of(saved, form, page!.NowUtc, page.Obstacle));
    }

    /// <summary>For the script of the form; answers with data. Posted, since what is typed is no address.</summary>
    [HttpPost("gan-giong")]
    public async Task<IActionResult> Similar(int workshopId, SimilarForm form, [FromServices] SimilarQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Json(Array.Empty<SimilarHint>());
        return await query.GetAsync(workshopId, form, cancellationToken) is { } hints ? Json(hints) : NotFound();
    }

    [HttpPost("nop")]
    public async Task<IActionResult> Submit(
        int workshopId, ContributionForm form, [FromServices] SubmitHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken)
    {
        if (form.ChosenFile is { } chosen)
            ModelState.AddModelError("", $"Chưa nộp: tệp “{chosen}” mới được chọn, chưa đính kèm. Chọn lại tệp rồi bấm “Đính kèm”, hoặc bấm “Nộp” lần nữa để nộp không kèm tệp này.");
        if (!ModelState.IsValid)
            return await ShowAsync(workshopId, form, query, cancellationToken);
        if (await handler.HandleAsync(workshopId, form, cancellationToken) is not { } submission)
            return NotFound();
        if (submission.IsTaken)
            return RedirectToAction(nameof(Edit), new { workshopId });

        if (submission.Saved.Conflicts.Count > 0)
            return await ShowConflictsAsync(workshopId, form, submission.Saved, query, cancellationToken, submission.Refusal);
        ModelState.Clear();
        ModelState.AddModelError("", submission.Refusal);
        return await ShowAsync(workshopId, null, query, cancellationToken);
    }

    /// <summary>Takes the whole form, so that what was typed beside the file is stored first.</summary>
    [HttpPost("tep"), UploadLimit, EnableRateLimiting(RateLimits.Uploads)]
    public async Task<IActionResult> Attach(
        int workshopId, ContributionForm form, AttachForm attached, [FromServices] SaveHandler save, [FromServices] AttachHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await ShowAsync(workshopId, form, query, cancellationToken);
        if (await save.HandleAsync(workshopId, form, isAutomatic: true, cancellationToken) is not { } saved)
            return NotFound();
        await handler.AttachAsync(workshopId, attached.File!, cancellationToken);
        return saved.Conflicts.Count > 0 ? await ShowConflictsAsync(workshopId, form, saved, query, cancellationToken) : BackToPage(workshopId, "Đã đính kèm tệp.");
    }

    [HttpPost("tep/{fileId:int}/bo")]
    public async Task<IActionResult> Detach(
        int workshopId, int fileId, ContributionForm form, [FromServices] SaveHandler save, [FromServices] AttachHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await ShowAsync(workshopId, form, query, cancellationToken);
        if (await save.HandleAsync(workshopId, form, isAutomatic: true, cancellationToken) is not { } saved)
            return NotFound();
        await handler.DetachAsync(workshopId, fileId, cancellationToken);
        return saved.Conflicts.Count > 0 ? await ShowConflictsAsync(workshopId, form, saved, query, cancellationToken) : BackToPage(workshopId, "Đã bỏ tệp kèm theo.");
    }

    [HttpPost("rut")]
    public async Task<IActionResult> Withdraw(
        int workshopId, WithdrawForm form, [FromServices] OwnStepHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken)
    {
        ViewData["WithdrawReason"] = form.Reason;
        if (!ModelState.IsValid)
            return await ShowAsync(workshopId, null, query, cancellationToken);
        return await handler.WithdrawAsync(workshopId, form.Reason!, cancellationToken) ? BackToPage(workshopId, "Đã rút tham luận.") : NotFound();
    }

    private async Task<IActionResult> ShowAsync(int workshopId, ContributionForm? form, EditQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, form, cancellationToken) is { } page ? View(page.IsEditable ? "Edit" : "Sent", page) : NotFound();

    private async Task<IActionResult> ShowConflictsAsync(
        int workshopId, ContributionForm form, SavedDraft saved, EditQuery query, CancellationToken cancellationToken, string? refusal = null)
    {
        ModelState.Clear();
        var reason = form.IsFromFile ? "Tệp và bản nháp khác nhau ở vài mục." : "Đồng nghiệp vừa sửa cùng mục.";
        ModelState.AddModelError("", refusal ?? $"{reason} Cả hai bản còn ở dưới đây: chọn bản giữ lại ở từng mục, rồi lưu.");
        var page = await query.GetAsync(workshopId, ConflictForm.Of(form, saved), cancellationToken);
        return View("Edit", page! with { Conflicts = saved.Conflicts.ToDictionary(conflict => conflict.Field), ColleagueName = saved.ColleagueName });
    }

    /// <summary>The stored draft with the empty idea that was asked for.</summary>
    private ContributionForm Again(SavedDraft saved, ContributionForm form)
    {
        ModelState.Clear();
        var stored = ContributionForm.Of(saved.Contribution);
        var empty = form.Ideas.Count(idea => idea is { Id: 0 } && idea.ToText().IsEmpty);
        return stored with { Ideas = [.. stored.Ideas, .. Enumerable.Repeat(new IdeaForm(), empty)] };
    }

    private RedirectToActionResult BackToPage(int workshopId, string sentence)
    {
        this.Say(sentence);
        return RedirectToAction(nameof(Edit), new { workshopId });
    }
}
