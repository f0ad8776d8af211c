using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Initiatives;

/// <summary>Hồ sơ sáng kiến: applications prepared from ideas of a workshop. Filing is no recognition.</summary>
public sealed class InitiativesController : Controller
{
    [HttpGet("sang-kien"), Require(Capability.ViewInitiatives)]
    public async Task<IActionResult> List(ListFilter filter, [FromServices] ListQuery query, CancellationToken cancellationToken) => View(await query.PageAsync(filter, cancellationToken));

    [HttpPost("hoi-thao/{workshopId:int}/y-tuong/{ideaId:int}/ho-so-sang-kien"), Require(Capability.EditConclusions)]
    public async Task<IActionResult> Create(int workshopId, int ideaId, [FromServices] EditHandler handler, CancellationToken cancellationToken)
    {
        if (await handler.FileAsync(workshopId, ideaId, cancellationToken) is not { } id)
            return NotFound();
        this.Say("Đã lập hồ sơ. Việc lập hồ sơ chưa phải là công nhận sáng kiến.");
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpGet("sang-kien/{id:int}"), Require(Capability.ViewInitiatives)]
    public async Task<IActionResult> Edit(int id, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(id, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("sang-kien/{id:int}"), Require(Capability.KeepInitiatives)]
    public async Task<IActionResult> Edit(int id, ApplicationForm form, [FromServices] EditHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(id, await handler.SaveAsync(id, form, cancellationToken), "Đã lưu đơn.")
            : await query.GetAsync(id, form, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("sang-kien/{id:int}/nop"), Require(Capability.KeepInitiatives)]
    public async Task<IActionResult> Lodge(int id, LodgeForm form, [FromServices] EditHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(id, await handler.LodgeAsync(id, form, cancellationToken), "Đã ghi ngày nộp đơn.")
            : await query.GetAsync(id, null, cancellationToken) is { } page ? View(nameof(Edit), page with { Lodge = form }) : NotFound();

    [HttpPost("sang-kien/{id:int}/dung"), Require(Capability.KeepInitiatives)]
    public async Task<IActionResult> Drop(int id, DropForm form, [FromServices] EditHandler handler, [FromServices] EditQuery query, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? Back(id, await handler.DropAsync(id, form, cancellationToken), "Đã dừng hồ sơ.")
            : await query.GetAsync(id, null, cancellationToken) is { } page ? View(nameof(Edit), page with { Drop = form }) : NotFound();

    [HttpPost("sang-kien/{id:int}/lam-tiep"), Require(Capability.KeepInitiatives)]
    public async Task<IActionResult> Resume(int id, [FromServices] EditHandler handler, CancellationToken cancellationToken) =>
        Back(id, await handler.ResumeAsync(id, cancellationToken), "Hồ sơ được làm tiếp.");

    [HttpGet("sang-kien/{id:int}/don.{format}"), Require(Capability.ViewInitiatives)]
    public async Task<IActionResult> Print(int id, string format, [FromServices] EditQuery query, [FromServices] DocumentEngines engines, CancellationToken cancellationToken) =>
        engines.FileEngine(format) is { } engine && await query.PrintAsync(id, cancellationToken) is { } paper
            ? new PaperResult(engine, paper, $"don-yeu-cau-cong-nhan-sang-kien-{id}")
            : NotFound();

    private IActionResult Back(int id, bool isDone, string done)
    {
        if (!isDone)
            return NotFound();
        this.Say(done);
        return RedirectToAction(nameof(Edit), new { id });
    }
}
