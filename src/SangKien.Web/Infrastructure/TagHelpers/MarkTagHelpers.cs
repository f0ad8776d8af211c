using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary><c>&lt;example-mark is-example="…" /&gt;</c>: the chip "ví dụ" beside an invented unit or person; nothing beside a real one.</summary>
[HtmlTargetElement("example-mark", Attributes = "is-example", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ExampleMarkTagHelper : TagHelper
{
    public bool IsExample { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!IsExample)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sk-example");
        output.Content.SetContent("ví dụ");
    }
}

/// <summary><c>&lt;active-state is-active="…" /&gt;</c>: whether a unit or person takes part.</summary>
[HtmlTargetElement("active-state", Attributes = "is-active", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ActiveStateTagHelper : TagHelper
{
    public bool IsActive { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", IsActive ? "sk-state is-done" : "sk-state is-none");
        output.Content.SetHtmlContent(IconTagHelper.Html(IsActive ? "check2" : "pause-circle"));
        output.Content.Append(IsActive ? "Hoạt động" : "Đã ngừng");
    }
}
