using Microsoft.AspNetCore.Mvc;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Home;

/// <summary>Trang chủ: what the person owes first.</summary>
public sealed class HomeController : Controller
{
    [HttpGet("/"), RequireSignIn]
    public async Task<IActionResult> Index([FromServices] HomeQuery query, CancellationToken cancellationToken) => View(await query.GetAsync(cancellationToken));
}
