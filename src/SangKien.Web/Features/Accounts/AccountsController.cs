using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Accounts;

/// <summary>Tài khoản of one person: made, given roles and a one-time password by the administrator.</summary>
[Route("quan-tri/nhan-su/{personId:int}/tai-khoan")]
public sealed class AccountsController : Controller
{
    [HttpGet(""), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Details(int personId, [FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        await query.GetAsync(personId, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("them"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> Create(
        int personId, CreateForm form, [FromServices] DetailsQuery query, [FromServices] CreateHandler handler, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid)
            return await handler.HandleAsync(personId, form, cancellationToken) is { } slip ? View("Slip", slip) : NotFound();
        return await query.GetAsync(personId, cancellationToken) is { } page ? View("Details", page with { UserName = form.UserName, Roles = form.Roles ?? [] }) : NotFound();
    }

    [HttpPost("vai-tro"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> ChangeRoles(
        int personId, RolesForm form, [FromServices] DetailsQuery query, [FromServices] ChangeRolesHandler handler, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid)
        {
            if (!await handler.HandleAsync(personId, form, cancellationToken))
                return NotFound();
            this.Say("Đã lưu vai trò. Người dùng đang mở cổng sẽ đăng nhập lại.");
            return RedirectToAction(nameof(Details), new { personId });
        }

        return await query.GetAsync(personId, cancellationToken) is { } page ? View("Details", page with { Roles = form.Roles ?? [] }) : NotFound();
    }

    [HttpPost("mat-khau"), Require(Capability.ManageOrganisation)]
    public async Task<IActionResult> ResetPassword(int personId, [FromServices] ResetPasswordHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(personId, cancellationToken) is { } slip ? View("Slip", slip) : NotFound();
}
