using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Calendars;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Deadlines;

/// <summary>Hạn nộp tham luận of a workshop: what holds, changing it for all, what happens to what comes late, the calendar.</summary>
[Route("hoi-thao/{workshopId:int}/han")]
public sealed class DeadlinesController : Controller
{
    [HttpGet(""), Require(Capability.GrantExtension)]
    public async Task<IActionResult> Details(int workshopId, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("doi"), Require(Capability.GrantExtension)]
    public async Task<IActionResult> Change(
        int workshopId, ChangeForm form, [FromServices] ChangeHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, cancellationToken) is { } page ? View(nameof(Details), page with { Change = form }) : NotFound();
        if (!await handler.HandleAsync(workshopId, form, cancellationToken))
            return NotFound();
        this.Say($"Đã đổi hạn chung: nhận {form.ToDeadline().LastMoment}. Các đơn vị được báo.");
        return RedirectToAction(nameof(Details), new { workshopId });
    }

    [HttpPost("sau-han"), Require(Capability.GrantExtension)]
    public async Task<IActionResult> LateRules(
        int workshopId, LateRulesForm form, [FromServices] LateRulesHandler handler, [FromServices] DetailsQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, cancellationToken) is { } page ? View(nameof(Details), page with { LateRules = form }) : NotFound();
        if (!await handler.HandleAsync(workshopId, form, cancellationToken))
            return NotFound();
        this.Say("Đã lưu cách xử lý bài đến sau hạn.");
        return RedirectToAction(nameof(Details), new { workshopId });
    }

    /// <summary>For whoever is signed in, with the deadline of his own unit: the address holds no secret.</summary>
    [HttpGet("tham-luan.ics"), Require(Capability.WriteContribution)]
    public async Task<IActionResult> Calendar(int workshopId, [FromServices] CalendarQuery query, CancellationToken cancellationToken) =>
        await query.OwnAsync(workshopId, cancellationToken) is { } known ? File(CalendarFile.Write([known]), CalendarFile.ContentType, "han-nop-tham-luan.ics") : NotFound();

    /// <summary>For those who receive the contributions: the deadline of every unit, extended or not.</summary>
    [HttpGet("cac-don-vi.ics"), Require(Capability.TrackContributions)]
    public async Task<IActionResult> AllCalendar(int workshopId, [FromServices] CalendarQuery query, CancellationToken cancellationToken) =>
        await query.AllAsync(workshopId, cancellationToken) is { } known ? File(CalendarFile.Write(known), CalendarFile.ContentType, "han-nop-cac-don-vi.ics") : NotFound();
}
