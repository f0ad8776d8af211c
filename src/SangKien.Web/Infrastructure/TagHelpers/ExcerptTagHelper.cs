using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SangKien.Core.Search;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary><c>&lt;excerpt of="…" /&gt;</c>: the text of a hit with the words that were asked for in <c>mark</c>. Everything in it was typed by somebody and is encoded.</summary>
[HtmlTargetElement("excerpt", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ExcerptTagHelper : TagHelper
{
    public Excerpt Of { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var piece in Of.Pieces)
        {
            if (!piece.IsMarked)
            {
                output.Content.Append(piece.Text);
                continue;
            }

            var mark = new TagBuilder("mark");
            mark.InnerHtml.Append(piece.Text);
            output.Content.AppendHtml(mark);
        }
    }
}
