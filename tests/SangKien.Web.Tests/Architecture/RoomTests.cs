using System.Reflection;
using System.Text.RegularExpressions;
using SangKien.Core.Common;
using SangKien.Data.Sqlite;
using SangKien.Data.SqlServer;
using SangKien.Documents;

namespace SangKien.Web.Tests.Architecture;

/// <summary>The rooms of docs/where-things-go.md: who may know whom.</summary>
public sealed partial class RoomTests
{
    [Fact]
    public void Documents_know_nothing_of_the_portal() => Assert.Empty(Rooms(typeof(IDocumentEngine).Assembly));

    [Fact]
    public void Core_knows_the_documents_only() => Assert.Equal(["SangKien.Documents"], Rooms(typeof(RuleException).Assembly));

    [Theory, InlineData(typeof(SqliteDatabase)), InlineData(typeof(SqlServerDatabase))]
    public void A_provider_room_knows_only_core(Type type) => Assert.Equal(["SangKien.Core"], Rooms(type.Assembly));

    [Fact]
    public void Core_names_no_web_no_provider_and_no_engine_library() =>
        Assert.DoesNotContain(References(typeof(RuleException).Assembly), name =>
            name.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore.Http", StringComparison.Ordinal)
            || name.Contains("Sqlite", StringComparison.Ordinal)
            || name.Contains("SqlServer", StringComparison.Ordinal)
            || name.StartsWith("DocumentFormat", StringComparison.Ordinal)
            || name.StartsWith("QRCoder", StringComparison.Ordinal));

    [Fact]
    public void Only_the_docx_engine_names_openxml() =>
        Assert.Empty(Sources.In("src/SangKien.Documents")
            .Where(source => source.Text.Contains("DocumentFormat.OpenXml", StringComparison.Ordinal) && !source.Path.Contains("/Docx/", StringComparison.Ordinal))
            .Select(source => source.Path));

    [Fact]
    public void Only_the_signing_of_PDF_names_cryptographic_messages() =>
        Assert.Empty(Sources.In("src")
            .Where(source => source.Text.Contains("Cryptography.Pkcs", StringComparison.Ordinal) && !source.Path.Contains("/Pdf/Signing/", StringComparison.Ordinal))
            .Select(source => source.Path));

    [Fact]
    public void Documents_open_no_file_and_no_address() =>
        Assert.Empty(Sources.In("src/SangKien.Documents").Where(source => OutsideWorld().IsMatch(source.Text)).Select(source => source.Path));

    [Fact]
    public void Only_the_composition_chooses_a_database_provider() =>
        Assert.Empty(Sources.In("src/SangKien.Web")
            .Where(source => source.Text.Contains("SangKien.Data.", StringComparison.Ordinal) && !source.Path.Contains("/Infrastructure/Startup/", StringComparison.Ordinal))
            .Select(source => source.Path));

    [Fact]
    public void A_feature_does_not_reach_into_another_feature() =>
        Assert.Empty(
            from source in Sources.In("src/SangKien.Web/Features").Concat(Sources.In("src/SangKien.Web/Features", "*.cshtml"))
            let own = source.Path.Split('/')[3]
            from Match use in FeatureUse().Matches(source.Text)
            where use.Groups[1].Value != own && use.Groups[1].Value != "Shared"
            select $"{source.Path} uses {use.Value}");

    [Fact]
    public void Nobody_asks_the_machine_for_the_time() =>
        Assert.Empty(Sources.In("src").Where(source => MachineTime().IsMatch(source.Text)).Select(source => source.Path));

    [Fact]
    public void Nobody_waits_in_a_blocking_way() =>
        Assert.Empty(Sources.In("src").Where(source => Blocking().IsMatch(source.Text)).Select(source => source.Path));

    private static IEnumerable<string> Rooms(Assembly assembly) => References(assembly).Where(name => name.StartsWith("SangKien", StringComparison.Ordinal));

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    [GeneratedRegex(@"SangKien\.Web\.Features\.(\w+)")]
    private static partial Regex FeatureUse();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b")]
    private static partial Regex MachineTime();

    [GeneratedRegex(@"\.GetAwaiter\(\)\.GetResult\(\)|\.Wait\(\)")]
    private static partial Regex Blocking();

    [GeneratedRegex(@"(?<![.\w])(File(?!\.Span)|Directory|HttpClient|WebRequest|Process)\.|new (FileStream|HttpClient|StreamReader\("")")]
    private static partial Regex OutsideWorld();
}
