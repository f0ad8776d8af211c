using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>A day in an address is read as one in a form: "05/10/2022" lies in October. MVC by itself reads addresses in the invariant culture, month first.</summary>
internal sealed class VietnameseQueryFactory : IValueProviderFactory
{
    public Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        context.ValueProviders.Add(new QueryStringValueProvider(BindingSource.Query, context.ActionContext.HttpContext.Request.Query, CultureInfo.CurrentCulture));
        return Task.CompletedTask;
    }
}
