using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Calendars;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Meetings;

/// <summary>Thời gian, địa điểm: read by everybody who sees the workshop, arranged by the Office.</summary>
[Route("hoi-thao/{workshopId:int}/thoi-gian-dia-diem")]
public sealed class MeetingsController : Controller
{
    [HttpGet("/thoi-gian-dia-diem"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> Current([FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.CurrentWorkshopAsync(cancellationToken) is { } workshopId ? RedirectToAction(nameof(Details), new { workshopId }) : View("NoWorkshop");

    [HttpGet(""), Require(Capability.ViewPlans)]
    public async Task<IActionResult> Details(int workshopId, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpGet("hoi-thao.ics"), Require(Capability.ViewPlans)]
    public async Task<IActionResult> Calendar(int workshopId, [FromServices] CalendarQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } known ? File(CalendarFile.Write([known]), CalendarFile.ContentType, "hoi-thao.ics") : NotFound();

    [HttpGet("an-dinh"), Require(Capability.ArrangeMeeting)]
    public async Task<IActionResult> Fix(int workshopId, [FromServices] FixHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("an-dinh"), Require(Capability.ArrangeMeeting)]
    public async Task<IActionResult> Fix(int workshopId, FixForm form, [FromServices] FixHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, form, cancellationToken) is { } page ? View(page) : NotFound();
        return await handler.HandleAsync(workshopId, form, cancellationToken) ? ToDetails(workshopId, "Đã ấn định thời gian, địa điểm.") : NotFound();
    }

    [HttpGet("hoan"), Require(Capability.ArrangeMeeting)]
    public async Task<IActionResult> Postpone(int workshopId, [FromServices] StopHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("hoan"), Require(Capability.ArrangeMeeting)]
    public async Task<IActionResult> Postpone(int workshopId, StopForm form, [FromServices] StopHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, form, cancellationToken) is { } page ? View(page) : NotFound();
        return await handler.PostponeAsync(workshopId, form, cancellationToken) ? ToDetails(workshopId, "Đã hoãn hội thảo.") : NotFound();
    }

    [HttpGet("huy"), Require(Capability.ArrangeMeeting)]
    public async Task<IActionResult> Cancel(int workshopId, [FromServices] StopHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("huy"), Require(Capability.ArrangeMeeting)]
    public async Task<IActionResult> Cancel(int workshopId, StopForm form, [FromServices] StopHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, form, cancellationToken) is { } page ? View(page) : NotFound();
        return await handler.CancelAsync(workshopId, form, cancellationToken) ? ToDetails(workshopId, "Đã hủy hội thảo.") : NotFound();
    }

    internal static string AddressOf(int workshopId) => $"/hoi-thao/{workshopId}/thoi-gian-dia-diem";

    private RedirectToActionResult ToDetails(int workshopId, string done)
    {
        this.Say(done);
        return RedirectToAction(nameof(Details), new { workshopId });
    }
}
