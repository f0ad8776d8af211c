using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary><c>&lt;moment utc="…" /&gt;</c>: an instant as a Vietnamese clock and calendar show it.</summary>
[HtmlTargetElement("moment", Attributes = "utc", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MomentTagHelper : TagHelper
{
    public DateTime Utc { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Display.Machine(Utc));
        output.Content.SetContent(Display.Moment(Utc));
    }
}
