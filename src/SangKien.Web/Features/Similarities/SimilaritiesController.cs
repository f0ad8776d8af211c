using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Similarities;

/// <summary>Ý tưởng gần giống: pairs found by themselves, to be merged or dismissed.</summary>
[Route("hoi-thao/{workshopId:int}/tong-hop/gan-giong"), Require(Capability.ReadCompilation)]
public sealed class SimilaritiesController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(int workshopId, PairsRequest request, [FromServices] PairsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(workshopId, request, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("bo-qua"), Require(Capability.Compile)]
    public Task<IActionResult> Dismiss(int workshopId, string? pair, string? back, [FromServices] DismissHandler handler, CancellationToken cancellationToken) =>
        DoneAsync(handler.DismissAsync(workshopId, pair, cancellationToken), workshopId, back, "Đã ghi nhận hai ý tưởng không giống nhau.");

    [HttpPost("xem-lai"), Require(Capability.Compile)]
    public Task<IActionResult> Restore(int workshopId, string? pair, string? back, [FromServices] DismissHandler handler, CancellationToken cancellationToken) =>
        DoneAsync(handler.RestoreAsync(workshopId, pair, cancellationToken), workshopId, back, "Cặp ý tưởng hiện lại trong gợi ý.");

    private async Task<IActionResult> DoneAsync(Task<bool> work, int workshopId, string? back, string said)
    {
        if (!await work)
            return NotFound();
        this.Say(said);
        return Url.IsLocalUrl(back) ? LocalRedirect(back!) : RedirectToAction(nameof(List), new { workshopId });
    }
}
