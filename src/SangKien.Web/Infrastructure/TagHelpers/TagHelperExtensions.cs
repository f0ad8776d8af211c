using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SangKien.Web.Infrastructure.TagHelpers;

internal static class TagHelperExtensions
{
    /// <summary>Adds a class to those that the page wrote on the tag.</summary>
    public static void AddClass(this TagHelperOutput output, string name)
    {
        var written = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(written) ? name : $"{written} {name}");
    }

    /// <summary>The name under which a control posts, with the prefix of the template it stands in.</summary>
    public static string FullFieldName(this ViewContext view, string expression) => view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression);
}
