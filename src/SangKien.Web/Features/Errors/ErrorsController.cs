using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace SangKien.Web.Features.Errors;

/// <summary>Trang báo lỗi: says courteously what happened and what to do. The log holds the rest, under the same code.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    // From the route only: a refused form may have a field of the same name.
    [Route("loi/{status:int:range(400,599)}"), ApiExplorerSettings(IgnoreApi = true)]
    public IActionResult Index([FromRoute] int status)
    {
        Response.StatusCode = status;
        return View(ErrorPage.For(status, Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier));
    }
}
