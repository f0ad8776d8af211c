namespace SangKien.Web.Infrastructure.Startup;

/// <summary>Errors as courteous pages with a code; the details stay in the log under the same code.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/loi/500");
        app.UseStatusCodePagesWithReExecute("/loi/{0}");
    }
}
