using System.Text.RegularExpressions;
using System.Xml.Linq;
using SangKien.Core.Common;

namespace SangKien.Web.Tests.Architecture;

/// <summary>Every word of the domain has one sentence beside its code and one line in the glossary.</summary>
public sealed partial class GlossaryTests
{
    private static readonly string[] RoomsWithoutDomainWords = ["Common", "Data"];

    private static readonly Type[] DomainTypes =
    [
        .. typeof(RuleException).Assembly.GetExportedTypes()
            .Where(type => !type.IsNested && !RoomsWithoutDomainWords.Contains(FeatureOf(type))),
    ];

    [Fact]
    public void Every_public_type_of_a_feature_has_a_summary()
    {
        var summaries = XDocument.Load(Path.ChangeExtension(typeof(RuleException).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();

        Assert.Empty(DomainTypes.Where(type => !summaries.Contains($"T:{type.FullName}")).Select(type => type.FullName));
    }

    [Fact]
    public void Every_public_type_of_a_feature_has_a_glossary_line() =>
        Assert.Empty(DomainTypes.Select(NameOf).Except(GlossaryTypes()));

    [Fact]
    public void The_glossary_names_no_type_that_is_gone() =>
        Assert.Empty(GlossaryTypes().Except(typeof(RuleException).Assembly.GetExportedTypes().Select(NameOf)));

    private static HashSet<string> GlossaryTypes() =>
        [.. GlossaryLine().Matches(File.ReadAllText(Repository.PathOf("docs/glossary.md"))).Select(line => line.Groups[1].Value)];

    private static string FeatureOf(Type type) => type.Namespace!.Split('.').ElementAtOrDefault(2) ?? "";

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex(@"^\| [^|]+ \| `(\w+)` \| \S", RegexOptions.Multiline)]
    private static partial Regex GlossaryLine();
}
