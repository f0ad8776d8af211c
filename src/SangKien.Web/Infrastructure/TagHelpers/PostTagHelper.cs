using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary>
/// Gives a posted form its antiforgery token also where the page names the address. MVC leaves it out there, since the address could be
/// another site's; ours begin with a slash.
/// </summary>
[HtmlTargetElement("form", Attributes = "method,action")]
public sealed class PostTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var posts = string.Equals(output.Attributes["method"]?.Value?.ToString(), "post", StringComparison.OrdinalIgnoreCase);
        if (!posts || output.Attributes["action"]?.Value?.ToString() is not ['/', not '/', ..] || generator.GenerateAntiforgery(ViewContext) is not { } token)
            return;
        // An upload that is read as it comes needs the token before the file.
        var place = output.Attributes.ContainsName("enctype") ? output.PreContent : output.PostContent;
        place.AppendHtml(token);
    }
}
