using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Home;

/// <summary>Trang chủ: what the person owes first.</summary>
public sealed class HomeController : Controller
{
    [HttpGet("/"), RequireSignIn]
    public IActionResult Index() => View();
}
