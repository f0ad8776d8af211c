using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using QRCoder;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Infrastructure.Startup;

namespace SangKien.Web.Features.Replies;

/// <summary>Thư mời: the page behind a delegate's personal link. Looking at it changes nothing; an unknown code answers as a page that is not there.</summary>
[Route("thu-moi"), AllowAnonymous, EnableRateLimiting(RateLimits.Public)]
public sealed class InvitationsController : Controller
{
    private const int PixelsPerSquare = 8;
    private const string Page = "/Features/Replies/InvitationReply.cshtml";

    [HttpGet("{code}")]
    public async Task<IActionResult> Reply(string code, [FromServices] InvitationReplyHandler handler, CancellationToken cancellationToken) =>
        await handler.PageAsync(code, null, cancellationToken) is { } page ? View(Page, page) : NotFound();

    /// <summary>Mã điểm danh: what the badge bears, for a phone held to the camera at the door.</summary>
    [HttpGet("{code}/ma-qr.png")]
    public async Task<IActionResult> Badge(string code, [FromServices] InvitationReplyHandler handler, CancellationToken cancellationToken)
    {
        if (await handler.BadgeCodeAsync(code, cancellationToken) is not { } badge)
            return NotFound();
        using var picture = new PngByteQRCode(QRCodeGenerator.GenerateQrCode(badge.ToUpperInvariant(), QRCodeGenerator.ECCLevel.M));
        return File(picture.GetGraphic(PixelsPerSquare), "image/png");
    }

    [HttpPost("{code}")]
    public async Task<IActionResult> Reply(string code, InvitationReplyForm form, [FromServices] InvitationReplyHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return await handler.PageAsync(code, form, cancellationToken) is { } page ? View(Page, page) : NotFound();
        if (!await handler.HandleAsync(code, form, cancellationToken))
            return NotFound();
        this.Say("Đã ghi nhận. Trân trọng cảm ơn.");
        return RedirectToAction(nameof(Reply), new { code });
    }
}
