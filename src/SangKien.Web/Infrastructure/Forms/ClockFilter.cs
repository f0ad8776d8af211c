using Microsoft.AspNetCore.Mvc.Filters;
using SangKien.Core.Common;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>
/// Sets the portal's clock over the sample data before anything is read, and takes the moment that counts for deadlines when the whole
/// request has been read and bound: once, so that waiting for the database afterwards makes nobody late.
/// </summary>
internal sealed class ClockFilter(PortalClock clock, SampleTime sample) : IAsyncResourceFilter, IActionFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        await sample.ApplyAsync(context.HttpContext.RequestAborted);
        await next();
    }

    public void OnActionExecuting(ActionExecutingContext context) => clock.Freeze();

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
