using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Settings;

/// <summary>Thông tin cơ quan: what letterheads and pages say about the agency.</summary>
[Route("quan-tri/co-quan")]
public sealed class AgencyController : Controller
{
    [HttpGet(""), Require(Capability.ManageSettings)]
    public async Task<IActionResult> Edit([FromServices] AgencyQuery query, CancellationToken cancellationToken) =>
        View(AgencyView, await query.GetAsync(cancellationToken));

    [HttpPost(""), Require(Capability.ManageSettings)]
    public async Task<IActionResult> Edit(AgencyForm form, [FromServices] AgencyHandler handler, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return View(AgencyView, form);
        await handler.HandleAsync(form, cancellationToken);
        this.Say("Đã lưu thông tin cơ quan.");
        return RedirectToAction(nameof(Edit));
    }

    private const string AgencyView = "/Features/Settings/Agency.cshtml";
}
