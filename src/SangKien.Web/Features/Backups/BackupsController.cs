using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Backups;

/// <summary>Sao lưu và phục hồi.</summary>
[Route("quan-tri/sao-luu")]
public sealed class BackupsController : Controller
{
    [HttpGet(""), Require(Capability.ManageSettings)]
    public async Task<IActionResult> List([FromServices] ListQuery query, CancellationToken cancellationToken) => View(await query.GetAsync(cancellationToken));

    [HttpPost(""), Require(Capability.ManageSettings)]
    public async Task<IActionResult> Create([FromServices] ListQuery query, [FromServices] CreateHandler handler, CancellationToken cancellationToken)
    {
        var page = await query.GetAsync(cancellationToken);
        if (!page.MakesFiles)
            return NotFound();
        var backup = await handler.HandleAsync(page.Settings.Kept, cancellationToken);
        this.Say(backup.Faults.Count == 0 ? $"Đã sao lưu và phục hồi thử thành công: {backup.Name}." : $"Đã sao lưu, nhưng phục hồi thử thấy lỗi: {backup.Name}.");
        return RedirectToAction(nameof(List));
    }

    /// <summary>A post: taking everything out of the house is an operation, with its line in the history.</summary>
    [HttpPost("tai"), Require(Capability.ManageSettings)]
    public async Task<IActionResult> Download([FromForm] string? name, [FromServices] DownloadHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(name ?? "", cancellationToken) is { } content ? File(content, "application/octet-stream", name) : NotFound();

    [HttpPost("phuc-hoi"), Require(Capability.ManageSettings)]
    public async Task<IActionResult> Restore(
        RestoreForm form, [FromServices] ListQuery query, [FromServices] RestoreHandler handler, [FromServices] ICurrentUser user, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(nameof(List), (await query.GetAsync(cancellationToken)) with { Restore = form });
        await handler.HandleAsync(form, user, cancellationToken);
        // The account may be another one in what was restored.
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        this.Say("Đã phục hồi dữ liệu. Đăng nhập lại bằng tài khoản có trong bản sao lưu.");
        return LocalRedirect("/tai-khoan/dang-nhap");
    }
}
