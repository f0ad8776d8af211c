using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary><c>&lt;th sort-by="ten"&gt;Tên&lt;/th&gt;</c>: a column head that sorts the list by its address. One of them is <c>sort-first</c>: the order of a list that is not asked otherwise.</summary>
[HtmlTargetElement("th", Attributes = "sort-by")]
public sealed class SortTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string SortBy { get; set; } = "";
    public bool SortFirst { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var sorted = request.Query.TryGetValue(ListRequest.SortName, out var asked) ? asked == SortBy : SortFirst;
        var descending = sorted && request.Query[ListRequest.DirectionName] == ListRequest.Descending;
        var address = Address.With(
            request,
            (ListRequest.SortName, SortBy),
            (ListRequest.DirectionName, sorted && !descending ? ListRequest.Descending : null),
            (ListRequest.PageName, null));

        output.Attributes.SetAttribute("scope", "col");
        if (sorted)
            output.Attributes.SetAttribute("aria-sort", descending ? "descending" : "ascending");
        var link = new TagBuilder("a") { TagRenderMode = TagRenderMode.StartTag };
        link.Attributes["href"] = address;
        link.AddCssClass("sk-sort");
        output.PreContent.AppendHtml(link);
        output.PostContent.SetHtmlContent(IconTagHelper.Html(!sorted ? "chevron-expand" : descending ? "chevron-down" : "chevron-up") + "</a>");
    }
}

/// <summary><c>&lt;a pill="trang-thai" value="nhap"&gt;Nháp 3&lt;/a&gt;</c>: a filter in the address; no value means all.</summary>
[HtmlTargetElement("a", Attributes = "pill")]
public sealed class PillTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Pill { get; set; } = "";
    public string? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        output.Attributes.SetAttribute("class", "sk-pill");
        output.Attributes.SetAttribute("href", Address.With(request, (Pill, Value), (ListRequest.PageName, null)));
        if ((request.Query[Pill].ToString() is { Length: > 0 } asked ? asked : null) == Value)
            output.Attributes.SetAttribute("aria-current", "true");
    }
}

/// <summary><c>&lt;pager page="…" /&gt;</c>: how many rows there are, and the ways to the other pages.</summary>
[HtmlTargetElement("pager", Attributes = "page", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public IPage Page { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sk-pager sk-noprint");
        output.Attributes.SetAttribute("aria-label", "Các trang của danh sách");
        output.Content.AppendHtml($"<p class=\"sk-small\">{Display.Number(Page.Total)} mục, trang {Page.Number}/{Page.Count}</p>");
        if (Page.Count == 1)
            return;
        output.Content.AppendHtml(Link("chevron-left", "Trang trước", Page.Number - 1));
        output.Content.AppendHtml(Link("chevron-right", "Trang sau", Page.Number + 1));
    }

    private TagBuilder Link(string icon, string text, int number)
    {
        var exists = number >= 1 && number <= Page.Count;
        var link = new TagBuilder(exists ? "a" : "span");
        link.AddCssClass("btn btn-quiet btn-sm");
        if (exists)
            link.Attributes["href"] = Address.With(ViewContext.HttpContext.Request, (ListRequest.PageName, number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        else
            link.Attributes["aria-disabled"] = "true";
        link.InnerHtml.AppendHtml(IconTagHelper.Html(icon)).Append(text);
        return link;
    }
}
