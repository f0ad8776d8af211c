using System.Reflection;
using System.Text;

namespace SangKien.Web.Tests.Architecture;

/// <summary>Small files, cut by use case.</summary>
public sealed class SizeTests
{
    private static readonly string[] Renderers = ["src/SangKien.Documents/Pdf/", "src/SangKien.Documents/Docx/", "src/SangKien.Documents/Html/"];

    [Fact]
    public void A_file_has_at_most_250_lines() =>
        Assert.Empty(TooLong(Sources.In("src").Where(source => !Renderers.Any(source.Path.StartsWith)), 250));

    [Fact]
    public void A_view_has_at_most_120_lines() => Assert.Empty(TooLong(Sources.In("src/SangKien.Web", "*.cshtml"), 120));

    [Fact]
    public void A_controller_has_at_most_150_lines() => Assert.Empty(TooLong(Sources.In("src/SangKien.Web/Features", "*Controller.cs"), 150));

    [Fact]
    public void A_folder_of_a_feature_has_at_most_twelve_pages() =>
        Assert.Empty(Sources.In("src/SangKien.Web/Features", "*.cshtml")
            .GroupBy(source => Path.GetDirectoryName(source.Path)!)
            .Where(folder => folder.Count() > 12 && !folder.Key.EndsWith("Shared", StringComparison.Ordinal))
            .Select(folder => $"{folder.Key}: {folder.Count()}"));

    [Fact]
    public void A_constructor_takes_at_most_four_parameters() =>
        Assert.Empty(typeof(Program).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Handler", StringComparison.Ordinal) || type.Name.EndsWith("Query", StringComparison.Ordinal))
            .Where(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).Any(constructor => constructor.GetParameters().Length > 4))
            .Select(type => type.FullName));

    [Fact]
    public void Vietnamese_text_is_composed() =>
        Assert.Empty(Sources.In("src").Concat(Sources.In("src", "*.cshtml")).Concat(Sources.In("src", "*.js")).Concat(Sources.In("tests"))
            .Where(source => !source.Text.IsNormalized(NormalizationForm.FormC))
            .Select(source => source.Path));

    private static IEnumerable<string> TooLong(IEnumerable<Source> sources, int limit) =>
        sources.Where(source => source.Lines > limit).Select(source => $"{source.Path}: {source.Lines}");
}
