using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary>
/// <c>&lt;word-diff runs="…" /&gt;</c>: what went is struck out, what came is underlined, and both are named for those who hear the page.
/// Written in one piece: a space between two elements would be a space in the text.
/// </summary>
[HtmlTargetElement("word-diff", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WordDiffTagHelper : TagHelper
{
    public IReadOnlyList<DiffRun> Runs { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var run in Runs)
        {
            switch (run.Kind)
            {
                case DiffKind.Deleted:
                    output.Content.AppendHtml(Marked("del", "[bỏ: ", run.Text));
                    break;
                case DiffKind.Inserted:
                    output.Content.AppendHtml(Marked("ins", "[thêm: ", run.Text));
                    break;
                default:
                    output.Content.Append(run.Text);
                    break;
            }
        }
    }

    private static TagBuilder Marked(string element, string spoken, string text)
    {
        var marked = new TagBuilder(element);
        marked.InnerHtml.AppendHtml(Hidden(spoken)).Append(text).AppendHtml(Hidden("]"));
        return marked;
    }

    private static TagBuilder Hidden(string words)
    {
        var hidden = new TagBuilder("span");
        hidden.AddCssClass("visually-hidden");
        hidden.InnerHtml.Append(words);
        return hidden;
    }
}
