using SangKien.Web.Infrastructure.Forms;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>A form that arrives without a session is answered with the sign-in page, which carries what was typed; nothing is lost.</summary>
internal static class EndedSessions
{
    private const string SignIn = "/tai-khoan/dang-nhap";

    /// <summary>Stands before routing, so that the sign-in page can be run in place of the page that was asked.</summary>
    public static void UseEndedSessions(this WebApplication app) =>
        app.Use(async (context, next) =>
        {
            await next(context);
            if (!HttpMethods.IsPost(context.Request.Method) || context.Response.HasStarted || !IsSentToSignIn(context.Response))
                return;
            if (context.Request.Headers.Accept == "application/json")
            {
                context.Response.Clear();
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            if (await CarriedForm.ReadAsync(context.Request) is not { } form)
                return;
            context.Items[nameof(CarriedForm)] = form;
            context.Response.Clear();
            context.SetEndpoint(null);
            context.Request.RouteValues.Clear();
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = SignIn;
            context.Request.QueryString = QueryString.Empty;
            await next(context);
        });

    private static bool IsSentToSignIn(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status302Found
        && Uri.TryCreate(response.Headers.Location, UriKind.RelativeOrAbsolute, out var target)
        && (target.IsAbsoluteUri ? target.AbsolutePath : target.OriginalString.Split('?')[0]) == SignIn;
}
