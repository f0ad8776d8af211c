using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SangKien.Core.Deadlines;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary>
/// <c>&lt;countdown until="…" now="…" policy="…" /&gt;</c>: how long is left, "còn 2 ngày 9 giờ". countdown.js counts on from the moment that
/// the server names, whatever the browser's clock shows, and at the end says what then holds.
/// </summary>
[HtmlTargetElement("countdown", Attributes = "until,now,policy", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CountdownTagHelper : TagHelper
{
    private const string Machine = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public DateTime Until { get; set; }
    public DateTime Now { get; set; }
    public LatePolicy Policy { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        // A timer is read when somebody asks for it, never by itself.
        output.Attributes.SetAttribute("role", "timer");
        output.Attributes.SetAttribute("class", "sk-num");
        output.Attributes.SetAttribute("data-countdown", Until.ToString(Machine, CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("data-now", Now.ToString(Machine, CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("data-after", Policy == LatePolicy.AcceptAsLate ? "đã hết hạn, bài đến sau được nhận và ghi là nộp muộn" : "đã hết hạn, không nhận sau hạn");
        output.Content.SetContent($"còn {Display.Span(Until - Now)}");
    }
}
