using System.Collections.Frozen;
using System.Reflection;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace SangKien.Web.Features.Guide;

/// <param name="Title">Its first heading.</param>
/// <param name="Body">Made from our own text with HTML switched off, so it holds no markup but what Markdown makes.</param>
public sealed record GuidePage(string Title, IHtmlContent Body);

/// <summary>The pages of docs/huong-dan and their pictures, built into the portal: the guide needs no internet and is always that of this version.</summary>
internal static class GuideBook
{
    public const string Front = "README";

    private const string Folder = "huong-dan/";
    private const string Suffix = ".md";

    private static readonly Assembly Holder = typeof(GuideBook).Assembly;

    private static readonly Lazy<FrozenDictionary<string, GuidePage>> Pages = new(() =>
        Holder.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Folder.Length..^Suffix.Length], Read));

    /// <summary>Null for a page that the guide does not have.</summary>
    public static GuidePage? Page(string name) => Pages.Value.GetValueOrDefault(name);

    /// <summary>A PNG; null for one that the guide does not have.</summary>
    public static Stream? Picture(string name) => Holder.GetManifestResourceStream($"{Folder}anh/{name}.png");

    private static GuidePage Read(string resource)
    {
        using var reader = new StreamReader(Holder.GetManifestResourceStream(resource)!);
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();
        var text = Markdown.Parse(reader.ReadToEnd(), pipeline);
        foreach (var link in text.Descendants<LinkInline>())
            Settle(link);
        foreach (var table in text.Descendants<Table>())
            table.GetAttributes().AddClass("table");
        var title = text.Descendants<HeadingBlock>().First(heading => heading.Level == 1);
        return new(string.Concat(title.Inline!.Descendants<LiteralInline>()), new HtmlString(text.ToHtml(pipeline)));
    }

    /// <summary>In the folder pages and pictures are files beside each other; in the portal they have addresses.</summary>
    private static void Settle(LinkInline link)
    {
        if (link.IsImage)
            link.GetAttributes().AddClass("img-fluid");
        link.Url = link.Url switch
        {
            Front + Suffix => "/huong-dan",
            { } page when page.EndsWith(Suffix, StringComparison.Ordinal) => $"/huong-dan/{page[..^Suffix.Length]}",
            var picture => $"/huong-dan/{picture}",
        };
    }
}
