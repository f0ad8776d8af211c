using System.Collections.Frozen;
using System.Xml.Linq;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary><c>&lt;icon name="send" /&gt;</c>: the drawing from Bootstrap's sprite, hidden from screen readers; words stand beside it.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    private static readonly Lazy<FrozenDictionary<string, string>> Icons = new(Load);

    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "i";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "bi");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(Drawing(Name));
    }

    /// <summary>The svg element of an icon; a name that does not exist is a mistake in the page.</summary>
    internal static string Drawing(string name) =>
        Icons.Value.TryGetValue(name, out var drawing) ? drawing : throw new InvalidOperationException($"There is no icon '{name}'.");

    /// <summary>The whole icon, for tag helpers that write one themselves.</summary>
    internal static string Html(string name) => $"<i class=\"bi\" aria-hidden=\"true\">{Drawing(name)}</i>";

    private static FrozenDictionary<string, string> Load()
    {
        using var sprite = typeof(IconTagHelper).Assembly.GetManifestResourceStream("bootstrap-icons.svg")!;
        return XDocument.Load(sprite).Root!.Elements().ToFrozenDictionary(symbol => (string)symbol.Attribute("id")!, Draw);
    }

    private static string Draw(XElement symbol)
    {
        var shapes = string.Concat(symbol.Elements().Select(shape => new XElement(shape.Name.LocalName, shape.Attributes()).ToString(SaveOptions.DisableFormatting)));
        return $"<svg viewBox=\"{(string)symbol.Attribute("viewBox")!}\" focusable=\"false\">{shapes}</svg>";
    }
}
