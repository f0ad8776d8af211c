using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Replies;

/// <summary>Đơn vị xác nhận đại biểu của mình.</summary>
[Route("hoi-thao/{workshopId:int}/dai-bieu/xac-nhan"), Require(Capability.ConfirmDelegates)]
public sealed class UnitRepliesController : Controller
{
    private const string Page = "/Features/Replies/UnitReply.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Reply(int workshopId, [FromServices] UnitReplyHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(workshopId, null, cancellationToken) is { } page ? View(Page, page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Reply(int workshopId, UnitReplyForm form, [FromServices] UnitReplyHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(workshopId, form, cancellationToken) is { } page ? View(Page, page) : NotFound();
        if (await handler.HandleAsync(workshopId, form, cancellationToken) is not { } changed)
            return NotFound();
        this.Say(changed == 0 ? "Không có gì thay đổi." : $"Đã lưu xác nhận của {changed} đại biểu.");
        return RedirectToAction(nameof(Reply), new { workshopId });
    }
}
