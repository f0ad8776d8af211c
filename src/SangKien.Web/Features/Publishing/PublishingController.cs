using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Publishing;

/// <summary>Công bố tham luận cho các đơn vị, and how they are received in this workshop.</summary>
[Route("hoi-thao/{workshopId:int}/thao-luan/cong-bo"), Require(Capability.PublishContributions)]
public sealed class PublishingController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(int workshopId, [FromServices] ListQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, cancellationToken) is { } page ? View(page) : NotFound();

    /// <summary>One or several: exactly the ones that the page has listed and the person has left marked.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Publish(int workshopId, PublishForm form, [FromServices] PublishHandler handler, [FromServices] ListQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, cancellationToken) is { } page ? View(nameof(List), page) : NotFound();
        return await handler.PublishAsync(workshopId, form.Ids, cancellationToken) is { } count ? Back(workshopId, $"Đã công bố {count} tham luận.") : NotFound();
    }

    [HttpPost("{id:int}/thu-hoi")]
    public async Task<IActionResult> TakeBack(int workshopId, int id, [FromServices] PublishHandler handler, CancellationToken cancellationToken) =>
        await handler.TakeBackAsync(workshopId, id, cancellationToken) ? Back(workshopId, "Đã thôi công bố.") : NotFound();

    [HttpPost("cach-nhan")]
    public async Task<IActionResult> Arrange(int workshopId, ArrangeForm form, [FromServices] ArrangeHandler handler, [FromServices] ListQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, cancellationToken) is { } page ? View(nameof(List), page with { Arrangement = form }) : NotFound();
        return await handler.HandleAsync(workshopId, form, cancellationToken) ? Back(workshopId, "Đã lưu cách nhận tham luận.") : NotFound();
    }

    private RedirectToActionResult Back(int workshopId, string sentence)
    {
        this.Say(sentence);
        return RedirectToAction(nameof(List), new { workshopId });
    }
}
