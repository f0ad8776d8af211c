using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>A day typed with a slip in its year ("25/10/0222") is refused when it comes in: reckoning with it would leave the calendar.</summary>
internal sealed class DayBinder(IModelBinder inner) : IModelBinder
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await inner.BindModelAsync(bindingContext);
        if (bindingContext.Result.Model is not DateOnly { Year: < FirstYear or > LastYear } day)
            return;
        bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"Ngày {Display.Date(day)} không dùng được, xem lại năm.");
        bindingContext.Result = ModelBindingResult.Failed();
    }
}

internal sealed class DayBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly)
            ? new DayBinder(new SimpleTypeModelBinder(context.Metadata.ModelType, context.Services.GetRequiredService<ILoggerFactory>()))
            : null;
}
