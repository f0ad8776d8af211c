using Microsoft.AspNetCore.Razor.TagHelpers;
using SangKien.Documents.Html;
using SangKien.Documents.Model;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary><c>&lt;chart of="…" /&gt;</c>: bars drawn as SVG on the server, and the numbers behind them as a table that unfolds.</summary>
[HtmlTargetElement("chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChartTagHelper : TagHelper
{
    public required Chart Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("sk-figure");
        output.Content.AppendHtml("<figcaption>").Append(Of.Title).AppendHtml("</figcaption>").AppendHtml(ChartSvg.Of(Of))
            .AppendHtml("<details><summary>Xem số liệu</summary><table class=\"sk-numbers\"><caption class=\"visually-hidden\">").Append(Of.Title).AppendHtml("</caption><tbody>");
        foreach (var bar in Of.Bars)
            output.Content.AppendHtml("<tr><th scope=\"row\">").Append(bar.Name).AppendHtml("</th><td class=\"sk-num\">").Append($"{bar.Value}").AppendHtml("</td></tr>");
        output.Content.AppendHtml("</tbody></table></details>");
    }
}
