using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Conclusions.Closing;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.ClosingPapers;

/// <summary>Thông báo kết luận, báo cáo kết quả: written by CS&amp;SHTT, read by the Director and the Office.</summary>
[Route(ClosingKinds.Route)]
public sealed class ClosingPapersController : Controller
{
    [HttpGet(""), Require(Capability.ViewConclusions)]
    public async Task<IActionResult> Details(int workshopId, string kind, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, ClosingKinds.Of(kind), null, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>Where the form of submission leads back to: the editor is the page itself.</summary>
    [HttpGet("soan"), Require(Capability.EditConclusions)]
    public IActionResult Continue(int workshopId, string kind) => RedirectToAction(nameof(Details), new { workshopId, kind });

    [HttpPost("lap"), Require(Capability.EditConclusions)]
    public async Task<IActionResult> Create(int workshopId, string kind, [FromServices] SaveHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, kind, await handler.CreateAsync(workshopId, ClosingKinds.Of(kind), cancellationToken), "Đã lập bản nháp từ dữ liệu của cổng.");

    [HttpPost(""), Require(Capability.EditConclusions)]
    public async Task<IActionResult> Details(
        int workshopId, string kind, ClosingForm form, [FromServices] SaveHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken)
    {
        var type = ClosingKinds.Of(kind);
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, type, form, cancellationToken) is { } again ? View(again) : NotFound();
        if (await handler.SaveAsync(workshopId, type, form, isAutomatic: false, cancellationToken) is not { } saved)
            return NotFound();
        if (saved.Conflicts.Count == 0)
            return Back(workshopId, kind, isDone: true, "Đã lưu nháp.");

        // The form goes on from what is stored, so that the choice is made over both texts.
        ModelState.Clear();
        var page = (await query.GetAsync(workshopId, type, Contested(form, saved), cancellationToken))!;
        return View(page with { Conflicts = [.. saved.Conflicts.Select(conflict => Shown(conflict, page.Paper!))] });
    }

    [HttpPost("tu-luu"), Require(Capability.EditConclusions)]
    public async Task<IActionResult> Autosave(int workshopId, string kind, ClosingForm form, [FromServices] SaveHandler handler, [FromServices] Core.Common.PortalClock clock, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return UnprocessableEntity();
        return await handler.SaveAsync(workshopId, ClosingKinds.Of(kind), form, isAutomatic: true, cancellationToken) is { } saved
            ? Json(new SectionsSaved(saved.Start, Display.TimeWithSeconds(clock.NowUtc), [.. saved.Conflicts.Select(conflict => Label(conflict.Field))]))
            : NotFound();
    }

    [HttpPost("so-lieu"), Require(Capability.EditConclusions)]
    public async Task<IActionResult> Refresh(int workshopId, string kind, [FromServices] SaveHandler handler, CancellationToken cancellationToken) =>
        Back(workshopId, kind, await handler.RefreshAsync(workshopId, ClosingKinds.Of(kind), cancellationToken), "Đã cập nhật số liệu từ cổng.");

    [HttpGet("van-ban.{format}"), Require(Capability.ViewConclusions)]
    public async Task<IActionResult> Print(int workshopId, string kind, string format, [FromServices] DetailsQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        engines.FileEngine(format) is { } engine && await query.PrintAsync(workshopId, ClosingKinds.Of(kind), cancellationToken) is { } paper
            ? new PaperResult(engine, paper, $"{(kind == "thong-bao" ? "thong-bao-ket-luan" : "bao-cao-ket-qua")}-{workshopId}")
            : NotFound();

    private static ClosingForm Contested(ClosingForm form, SavedPaper saved)
    {
        var stored = ClosingForm.Of(saved.Paper.Content);
        string? Text(string field, string? otherwise) => saved.Conflicts.FirstOrDefault(conflict => conflict.Field == field)?.Mine ?? otherwise;
        return stored with
        {
            Assessments = Text(nameof(form.Assessments), stored.Assessments),
            Addressee = Text(nameof(form.Addressee), stored.Addressee),
            Preparations = Text(nameof(form.Preparations), stored.Preparations),
            Recommendations = Text(nameof(form.Recommendations), stored.Recommendations),
        };
    }

    private static ShownConflict Shown(Core.Common.FieldConflict conflict, ClosingPaper paper) => new(conflict, Label(conflict.Field), "đồng nghiệp", paper.EditedAtUtc);

    private static string Label(string field) => Display.NameOf(typeof(ClosingForm).GetProperty(field)) ?? field;

    private IActionResult Back(int workshopId, string kind, bool isDone, string done)
    {
        if (!isDone)
            return NotFound();
        this.Say(done);
        return RedirectToAction(nameof(Details), new { workshopId, kind });
    }
}
