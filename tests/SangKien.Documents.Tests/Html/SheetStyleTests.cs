using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SangKien.Documents.Html;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Html;

/// <summary>The preview has no inline style, so a class without a rule would be a part without its measure.</summary>
public partial class SheetStyleTests
{
    public static TheoryData<string> Papers => [.. SamplePapers.WithBook.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void Every_class_of_the_preview_has_a_rule(string name)
    {
        var ruled = ClassName().Matches(Sheet("theme.css") + Sheet("sheet.css")).Select(rule => rule.Groups[1].Value).Append("visually-hidden").ToHashSet();

        Assert.Subset(ruled, new HtmlParser().ParseDocument(HtmlEngine.Render(SamplePapers.WithBook[name])).All.SelectMany(element => element.ClassList).ToHashSet());
    }

    /// <summary>A stylesheet of the portal.</summary>
    internal static string Sheet(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SangKien.sln"))) folder = folder.Parent;
        return File.ReadAllText(Path.Combine(folder.FullName, "src/SangKien.Web/wwwroot/css", file));
    }

    [GeneratedRegex(@"\.(-?[a-z][\w-]*)")]
    private static partial Regex ClassName();
}
