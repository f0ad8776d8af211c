using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary>
/// <c>&lt;state is="draft"&gt;Nháp&lt;/state&gt;</c>: a chip with an icon and words. The kinds are none, draft, one, sent, late, back and done;
/// a related thing takes the colours with an icon of its own.
/// </summary>
[HtmlTargetElement("state", Attributes = "is")]
public sealed class StateTagHelper : TagHelper
{
    public string Is { get; set; } = "none";

    /// <summary>Instead of the icon of the kind.</summary>
    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"sk-state is-{Is}");
        output.PreContent.SetHtmlContent(IconTagHelper.Html(Icon ?? IconOf(Is)));
    }

    internal static string IconOf(string kind) => kind switch
    {
        "none" => "circle",
        "draft" => "pencil",
        "one" => "circle-half",
        "sent" => "send-check",
        "late" => "clock-history",
        "back" => "arrow-return-left",
        "done" => "check2-all",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of state."),
    };
}
