using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary>
/// <c>&lt;leaf date="…" small /&gt;</c>: the leaf of a tear-off calendar. It is decoration: the sentence beside it carries the date.
/// </summary>
[HtmlTargetElement("leaf", Attributes = "date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LeafTagHelper : TagHelper
{
    public DateOnly Date { get; set; }
    public bool Small { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Small ? "sk-leaf sk-leaf-s" : "sk-leaf");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<span>{(Small ? "Th." : "Tháng")} {Date.Month}</span><b>{Date.Day}</b><span>{Display.Capitalised(Display.Weekday(Date))}</span>");
    }
}
