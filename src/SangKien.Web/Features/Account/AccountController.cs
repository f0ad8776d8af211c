using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Infrastructure.Forms;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Account;

/// <summary>Tài khoản của tôi: sign-in and out, password, the sessions elsewhere.</summary>
[Route("tai-khoan")]
public sealed class AccountController : Controller
{
    [HttpGet("dang-nhap"), AllowAnonymous]
    public async Task<IActionResult> SignIn([FromQuery] string? returnUrl, [FromServices] SampleAccountsQuery samples, CancellationToken cancellationToken)
    {
        if (User.Identity?.IsAuthenticated == true)
            return LocalRedirect(Safe(returnUrl));
        ViewData["Samples"] = await samples.AllAsync(cancellationToken);
        return View(new SignInForm { ReturnUrl = returnUrl, Carried = (HttpContext.Items[nameof(CarriedForm)] as CarriedForm)?.ToJson() });
    }

    [HttpPost("dang-nhap"), AllowAnonymous]
    public async Task<IActionResult> SignIn(
        SignInForm form, [FromServices] SignInHandler handler, [FromServices] SampleAccountsQuery samples, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid)
        {
            await handler.HandleAsync(form, HttpContext.Connection.RemoteIpAddress, cancellationToken);
            return CarriedForm.FromJson(form.Carried, Url) is { } carried ? View("Resume", carried) : LocalRedirect(Safe(form.ReturnUrl));
        }

        ViewData["Samples"] = await samples.AllAsync(cancellationToken);
        return View(form with { Password = null });
    }

    [HttpPost("dang-xuat"), RequireSignIn]
    public async Task<IActionResult> SignOut([FromServices] SignOutHandler handler)
    {
        await handler.HereAsync();
        return RedirectToAction(nameof(SignIn));
    }

    [HttpGet(""), RequireSignIn]
    public async Task<IActionResult> Details([FromServices] DetailsQuery query, CancellationToken cancellationToken) =>
        View(await query.GetAsync(cancellationToken));

    [HttpPost("dang-xuat-moi-noi"), RequireSignIn]
    public async Task<IActionResult> SignOutEverywhere([FromServices] SignOutHandler handler)
    {
        await handler.EverywhereAsync();
        this.Say("Đã đăng xuất ở mọi máy. Các máy khác dừng trong vòng một phút.");
        return RedirectToAction(nameof(SignIn));
    }

    [HttpGet("doi-mat-khau"), RequireSignIn]
    public IActionResult ChangePassword() => View(new ChangePasswordForm());

    [HttpPost("doi-mat-khau"), RequireSignIn]
    public async Task<IActionResult> ChangePassword(ChangePasswordForm form, [FromServices] ChangePasswordHandler handler)
    {
        if (!ModelState.IsValid)
            return View(new ChangePasswordForm());
        await handler.HandleAsync(form);
        this.Say("Đã đổi mật khẩu. Các máy khác đang mở cổng phải đăng nhập lại.");
        return LocalRedirect("/");
    }

    private string Safe(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl! : "/";
}
