using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;

namespace SangKien.Web.Features.Setup;

/// <summary>Khởi tạo: the first administrator of an empty portal. Once there is an account, this page is gone.</summary>
[Route("khoi-tao"), AllowAnonymous]
public sealed class SetupController : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> FirstAdministrator([FromServices] FirstStart start, CancellationToken cancellationToken) =>
        await start.IsWaitingAsync(cancellationToken) ? View(new FirstAdministratorForm()) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> FirstAdministrator(
        FirstAdministratorForm form, [FromServices] FirstStart start, [FromServices] FirstAdministratorHandler handler, CancellationToken cancellationToken)
    {
        if (!await start.IsWaitingAsync(cancellationToken))
            return NotFound();
        if (!ModelState.IsValid)
            return View(form with { Password = null, Code = null });
        await handler.HandleAsync(form, cancellationToken);
        this.Say("Đã tạo tài khoản quản trị. Đăng nhập để thêm đơn vị và nhân sự.");
        return Redirect("/tai-khoan/dang-nhap");
    }
}
