using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SangKien.Core.Common;
using SangKien.Core.Data;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>
/// Sets the portal's clock over the sample data before anything is read, and takes the moment that counts for deadlines when the whole
/// request has been read and bound: once, so that waiting for the database afterwards makes nobody late.
/// </summary>
internal sealed class ClockFilter(PortalClock clock, PortalDbContext db, IOptions<PortalSettings> settings) : IAsyncResourceFilter, IActionFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (settings.Value.SampleData && await db.SampleClocks.AsNoTracking().SingleOrDefaultAsync() is { } sample)
            clock.SetOffset(sample.Offset);
        await next();
    }

    public void OnActionExecuting(ActionExecutingContext context) => clock.Freeze();

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
