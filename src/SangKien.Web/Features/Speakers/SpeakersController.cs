using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Speakers;

/// <summary>Đăng ký phát biểu: each unit its own; CS&amp;SHTT and the Director see all.</summary>
[Route("hoi-thao/{workshopId:int}/thao-luan/phat-bieu")]
public sealed class SpeakersController : Controller
{
    [HttpGet(""), Require(Capability.Discuss)]
    public async Task<IActionResult> List(int workshopId, [FromServices] ListQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, null, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost(""), Require(Capability.WriteContribution)]
    public async Task<IActionResult> Register(
        int workshopId, RegisterForm form, [FromServices] RegisterHandler handler, [FromServices] ListQuery query, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await query.GetAsync(workshopId, form, cancellationToken) is { } page ? View(nameof(List), page) : NotFound();
        return await handler.RegisterAsync(workshopId, form, cancellationToken) ? Back(workshopId, "Đã đăng ký phát biểu.") : NotFound();
    }

    [HttpPost("huy"), Require(Capability.WriteContribution)]
    public async Task<IActionResult> Cancel(int workshopId, [FromServices] RegisterHandler handler, CancellationToken cancellationToken) =>
        await handler.CancelAsync(workshopId, cancellationToken) ? Back(workshopId, "Đã hủy đăng ký phát biểu.") : NotFound();

    private RedirectToActionResult Back(int workshopId, string sentence)
    {
        this.Say(sentence);
        return RedirectToAction(nameof(List), new { workshopId });
    }
}
