using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary>
/// A form that names its address itself, such as <c>action="/nhiem-vu/7/bat-dau"</c>, carries the antiforgery token too: the
/// framework leaves it out there, since the address might be another site's. Ours begin with one slash.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post],action")]
public sealed class OwnAddressTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var address = output.Attributes["action"].Value.ToString()!;
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
            output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
    }
}
