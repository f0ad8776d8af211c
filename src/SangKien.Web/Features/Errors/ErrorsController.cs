using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace SangKien.Web.Features.Errors;

/// <summary>Trang báo lỗi: says courteously what happened and what to do. The log holds the rest, under the same code.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    // Not bound: a refused form may have a field of the same name, and one that cannot be read at all would leave the status at 0.
    [Route("loi/{status:int:range(400,599)}"), ApiExplorerSettings(IgnoreApi = true)]
    public IActionResult Index()
    {
        var status = Convert.ToInt32(RouteData.Values["status"], CultureInfo.InvariantCulture);
        Response.StatusCode = status;
        return View(ErrorPage.For(status, Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier));
    }
}
