using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Integrity;

/// <summary>Kiểm tra dữ liệu: what must always hold.</summary>
[Route("quan-tri/kiem-tra")]
public sealed class IntegrityController : Controller
{
    [HttpGet(""), Require(Capability.ManageSettings)]
    public async Task<IActionResult> Check([FromServices] CheckQuery query, CancellationToken cancellationToken) =>
        View(await query.GetAsync(cancellationToken));

    [HttpPost(""), Require(Capability.ManageSettings)]
    public async Task<IActionResult> CheckNow([FromServices] CheckHandler handler, CancellationToken cancellationToken)
    {
        var run = await handler.HandleAsync(cancellationToken);
        this.Say(run.IsSound ? "Đã kiểm tra: mọi điều đều đúng." : "Đã kiểm tra: có điều không đúng, xem dưới đây.");
        return RedirectToAction(nameof(Check));
    }
}
