using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Common;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Minutes;

/// <summary>Biên bản hội thảo: drafted from the day, edited, signed by secretary and chair.</summary>
[Route("hoi-thao/{workshopId:int}/bien-ban")]
public sealed class MinutesController : Controller
{
    [HttpGet(""), Require(Capability.ViewConclusions)]
    public async Task<IActionResult> Edit(int workshopId, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("lap"), Require(Capability.EditMinutes)]
    public async Task<IActionResult> Create(int workshopId, [FromServices] SaveHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, await handler.CreateAsync(workshopId, cancellationToken), "Đã lập biên bản từ ghi chép và điểm danh.");

    [HttpPost(""), Require(Capability.EditMinutes)]
    public Task<IActionResult> Edit(int workshopId, MinutesForm form, [FromServices] SaveHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        SavedAsync(workshopId, form, handler, query, () => Task.FromResult(Back(workshopId, isDone: true, "Đã lưu nháp biên bản.")), cancellationToken);

    /// <summary>Saves what is typed first, so that taking one section from the data loses nothing of the others.</summary>
    [HttpPost("muc/{section}/lay-lai"), Require(Capability.EditMinutes)]
    public Task<IActionResult> Renew(
        int workshopId, string section, MinutesForm form, [FromServices] SaveHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        SavedAsync(
            workshopId, form, handler, query,
            async () => Back(workshopId, await handler.RenewAsync(workshopId, section, cancellationToken), "Đã lấy lại mục này từ dữ liệu của cổng."), cancellationToken);

    [HttpPost("tu-luu"), Require(Capability.EditMinutes)]
    public async Task<IActionResult> Autosave(int workshopId, MinutesForm form, [FromServices] SaveHandler handler, [FromServices] PortalClock clock, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return UnprocessableEntity();
        return await handler.SaveAsync(workshopId, form, isAutomatic: true, cancellationToken) is { } saved
            ? Json(new SectionsSaved(saved.Start, Display.TimeWithSeconds(clock.NowUtc), [.. saved.Conflicts.Select(conflict => Label(conflict.Field))]))
            : NotFound();
    }

    [HttpPost("ky-thu-ky"), Require(Capability.ViewConclusions)]
    public async Task<IActionResult> SignAsSecretary(int workshopId, SignForm form, [FromServices] SignHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(workshopId, await handler.SignAsSecretaryAsync(workshopId, form, cancellationToken), "Thư ký đã ký biên bản.")
            : await query.GetAsync(workshopId, null, cancellationToken) is { } page ? View(nameof(Edit), page) : NotFound();

    [HttpPost("ky-chu-toa"), Require(Capability.ViewConclusions)]
    public async Task<IActionResult> SignAsChair(int workshopId, SignForm form, [FromServices] SignHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(workshopId, await handler.SignAsChairAsync(workshopId, form, cancellationToken), "Chủ tọa đã ký biên bản.")
            : await query.GetAsync(workshopId, null, cancellationToken) is { } page ? View(nameof(Edit), page) : NotFound();

    [HttpPost("tra-lai"), Require(Capability.ViewConclusions)]
    public async Task<IActionResult> Return(int workshopId, ReturnForm form, [FromServices] SignHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(workshopId, await handler.ReturnAsync(workshopId, form, cancellationToken), "Đã trả lại thư ký kèm lý do.")
            : await query.GetAsync(workshopId, null, cancellationToken) is { } page ? View(nameof(Edit), page with { Return = form }) : NotFound();

    [HttpGet("van-ban.{format}"), Require(Capability.ViewConclusions)]
    public async Task<IActionResult> Print(int workshopId, string format, [FromServices] EditQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        engines.FileEngine(format) is { } engine && await query.PrintAsync(workshopId, cancellationToken) is { } paper
            ? new PaperResult(engine, paper, $"bien-ban-hoi-thao-{workshopId}")
            : NotFound();

    private async Task<IActionResult> SavedAsync(
        int workshopId, MinutesForm form, SaveHandler handler, EditQuery query, Func<Task<IActionResult>> next, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, form, cancellationToken) is { } again ? View(nameof(Edit), again) : NotFound();
        if (await handler.SaveAsync(workshopId, form, isAutomatic: false, cancellationToken) is not { } saved)
            return NotFound();
        if (saved.Conflicts.Count == 0)
            return await next();

        // The form goes on from what is stored, so that the choice is made over both texts.
        ModelState.Clear();
        var page = (await query.GetAsync(workshopId, MinutesForm.Of(saved.Minutes, saved.Conflicts), cancellationToken))!;
        return View(nameof(Edit), page with { Conflicts = [.. saved.Conflicts.Select(conflict => new ShownConflict(conflict, Label(conflict.Field), saved.Colleague, saved.StoredAtUtc))] });
    }

    private static string Label(string field) => Display.NameOf(typeof(MinutesForm).GetProperty(field)) ?? field;

    private IActionResult Back(int workshopId, bool isDone, string done)
    {
        if (!isDone)
            return NotFound();
        this.Say(done);
        return RedirectToAction(nameof(Edit), new { workshopId });
    }
}
