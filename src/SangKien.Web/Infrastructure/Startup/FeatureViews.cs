using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace SangKien.Web.Infrastructure.Startup;

/// <summary>Views stand in the folder of their feature, also where a feature has several controllers.</summary>
internal sealed class FeatureViews : IViewLocationExpander
{
    private const string Feature = "feature";

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Feature] = context.ActionContext.ActionDescriptor is ControllerActionDescriptor action ? action.ControllerTypeInfo.Namespace!.Split('.')[^1] : context.ControllerName;

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        viewLocations.Select(location => location.Replace("{1}", context.Values[Feature], StringComparison.Ordinal));
}
