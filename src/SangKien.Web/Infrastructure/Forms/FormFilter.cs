using System.Reflection;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>
/// When a business rule refuses, shows the same form again with the reason and everything that was typed: the action is called once
/// more, now with the reason in its model state, so that it answers as it does to invalid input. A post without a form (a button)
/// goes back to the page it came from.
/// </summary>
internal sealed class FormFilter(PortalDbContext db, IServiceProvider services) : IAsyncActionFilter
{
    private const string EditedMeanwhile =
        "Nội dung này vừa được người khác lưu. Những gì đã nhập vẫn còn ở trang này; hãy mở bản mới trong một thẻ khác để đối chiếu, rồi nhập lại vào bản mới.";

    private const string RemovedMeanwhile =
        "Có mục liên quan vừa được người khác xóa hoặc vừa được dùng ở nơi khác nên chưa lưu được. Những gì đã nhập vẫn còn ở trang này; hãy kiểm tra lựa chọn rồi thực hiện lại.";

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        var refusal = executed.Exception switch
        {
            RuleException rule => rule,
            DbUpdateConcurrencyException or UniqueViolationException => new RuleException(EditedMeanwhile),
            ReferenceViolationException => new RuleException(RemovedMeanwhile),
            _ => null,
        };
        if (refusal is null || executed.Controller is not Controller controller)
            return;

        executed.ExceptionHandled = true;
        // What the refused operation has begun must not be saved by showing the form.
        db.ChangeTracker.Clear();
        if (!context.ActionArguments.Values.Any(IsForm))
        {
            executed.Result = GoBack(controller, refusal.Message);
            return;
        }

        context.ModelState.AddModelError(refusal.Field, refusal.Message);
        executed.Result = await CallAgainAsync(context, controller);
    }

    private bool IsForm(object? argument) =>
        argument is not null && services.GetService(typeof(IValidator<>).MakeGenericType(argument.GetType())) is not null;

    private static async Task<IActionResult> CallAgainAsync(ActionExecutingContext context, Controller controller)
    {
        var action = ((ControllerActionDescriptor)context.ActionDescriptor).MethodInfo;
        var arguments = action.GetParameters().Select(parameter => context.ActionArguments.TryGetValue(parameter.Name!, out var value) ? value : null).ToArray();
        return action.Invoke(controller, BindingFlags.DoNotWrapExceptions, null, arguments, null) switch
        {
            Task<IActionResult> task => await task,
            IActionResult result => result,
            var other => throw new InvalidOperationException($"{action.Name} answers with {other?.GetType().Name ?? "nothing"}, not with an action result."),
        };
    }

    private static LocalRedirectResult GoBack(Controller controller, string reason)
    {
        controller.TempData[Flash.Refusal] = reason;
        var request = controller.Request;
        var cameFromHere = Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var referer) && referer.Authority == request.Host.Value;
        return controller.LocalRedirect(cameFromHere && controller.Url.IsLocalUrl(referer!.PathAndQuery) ? referer.PathAndQuery : "/");
    }
}
