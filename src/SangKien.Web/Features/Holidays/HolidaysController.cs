using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Common;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Holidays;

/// <summary>Lịch nghỉ: the law's days off, and the days off and days worked instead that the administrator adds.</summary>
[Route("quan-tri/ngay-nghi")]
public sealed class HolidaysController : Controller
{
    [HttpGet(""), Require(Capability.ManageSettings)]
    public async Task<IActionResult> List(
        [FromQuery(Name = "nam")] int? year, [FromServices] ListQuery query, [FromServices] PortalClock clock, CancellationToken cancellationToken) =>
        View(await query.GetAsync(year ?? clock.Today.Year, new(), cancellationToken));

    [HttpPost(""), Require(Capability.ManageSettings)]
    public async Task<IActionResult> Add(
        AddForm form, [FromServices] HolidayHandler handler, [FromServices] ListQuery query, [FromServices] PortalClock clock, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(nameof(List), await query.GetAsync(form.On?.Year ?? clock.Today.Year, form, cancellationToken));
        await handler.AddAsync(form, cancellationToken);
        this.Say("Đã thêm ngày vào lịch.");
        return RedirectToAction(nameof(List), new { nam = form.On!.Value.Year });
    }

    [HttpPost("{on}/bo"), Require(Capability.ManageSettings)]
    public async Task<IActionResult> Remove(DateOnly on, [FromServices] HolidayHandler handler, CancellationToken cancellationToken)
    {
        if (!await handler.RemoveAsync(on, cancellationToken))
            return NotFound();
        this.Say("Đã bỏ ngày khỏi lịch.");
        return RedirectToAction(nameof(List), new { nam = on.Year });
    }
}
