using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SangKien.Documents.Pdf.Signing;
using SangKien.Documents.Tests.Decree;
using SangKien.Documents.Tests.Pdf.Signing;
using SangKien.Documents.Tests.Samples;

namespace SangKien.Documents.Tests.Pdf;

/// <summary>
/// What a validator of PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) asks of the written file, rule by rule: every paper keeps it, signed and
/// unsigned, and a file in which just this was changed is refused.
/// </summary>
public partial class ArchivalRulesTests
{
    private static readonly string[] Forbidden =
        ["/AA", "/OpenAction", "/JavaScript", "/JS", "/Launch", "/XFA", "/NeedAppearances", "/Encrypt", "/LZWDecode", "/SMask", "/OCProperties", "/EmbeddedFiles", "/Movie", "/Sound", "/PostScript", "/Alternates"];

    private static readonly Dictionary<string, (Func<string, bool> IsKept, string Sound, string Disturbed)> Rules = new()
    {
        ["6.1.2 header with a binary comment"] = (file => Header().IsMatch(file), "%PDF-1.7\n%", "%PDF-1.7\n%text\n%"),
        ["6.1.3 identifier in the trailer"] = (file => Identifier().Count(file) == Regex.Count(file, "trailer"), "/ID", "/IX"),
        ["6.1.3 nothing behind the end mark"] = (file => file.EndsWith("%%EOF\n", StringComparison.Ordinal), "%%EOF", "%%EOF "),
        ["6.1.12 nothing is run, fetched, hidden or seen through"] = (file => !Forbidden.Any(word => Regex.IsMatch(file, word + @"\b")), "/Type/Catalog", "/Type/Catalog/OpenAction 1 0 R"),
        ["6.2.3 one output intent with its profile"] = (file => Regex.Count(file, "/S/GTS_PDFA1") == 1 && Regex.Count(file, "/DestOutputProfile ") == 1 && file.Contains("/N 3", StringComparison.Ordinal), "/S/GTS_PDFA1", "/S/GTS_PDFX"),
        ["6.2.11.2 fonts are subsets with a prefix"] = (file => BaseFont().Matches(file).All(font => Prefixed().IsMatch(font.Groups[1].Value)), "+Tinos", "Tinos"),
        ["6.2.11.3 glyphs are found by number"] = (file => SameCount(file, "/Subtype/CIDFontType2", "/CIDToGIDMap", "/Encoding/Identity-H", "/Registry(Adobe)/Ordering(Identity)/Supplement 0"), "/CIDToGIDMap", "/CIDToNothing"),
        ["6.2.11.4 fonts are embedded"] = (file => SameCount(file, "/Type/FontDescriptor", "/FontFile2 ", "/StemV ", "/ItalicAngle ", "/Ascent ", "/Descent ", "/CapHeight ", "/FontBBox[", "/Flags "), "/FontFile2 ", "/FontFileX "),
        ["6.2.11.4.2 no incomplete list of glyphs"] = (file => !file.Contains("/CIDSet", StringComparison.Ordinal), "/StemV", "/CIDSet 1 0 R/StemV"),
        ["6.2.11.7 letters lead back to Unicode"] = (file => SameCount(file, "/Subtype/Type0", "/ToUnicode "), "/ToUnicode ", "/ToNowhere "),
        ["6.3 annotations are printed and worded"] = (file => Annotation().Matches(file).All(note => IsSound(note.Value)), "/F 132", "/F 2"),
        ["6.6.2 metadata can be read without unpacking"] = (file => Regex.Count(file, @"<</Length \d+/Type/Metadata/Subtype/XML>>\nstream\n<\?xpacket") == 1, "/Type/Metadata/Subtype/XML", "/Filter/FlateDecode/Type/Metadata/Subtype/XML"),
        ["6.6.2.3 both dates say the same"] = (HasEqualDates, "<xmp:ModifyDate>2", "<xmp:ModifyDate>1"),
        ["6.6.4 the claim of part 2, conformance A"] = (file => file.Contains("<pdfaid:part>2</pdfaid:part>", StringComparison.Ordinal) && file.Contains("<pdfaid:conformance>A</pdfaid:conformance>", StringComparison.Ordinal), "<pdfaid:part>2", "<pdfaid:part>3"),
        ["6.7 tagged, in Vietnamese"] = (file => file.Contains("/MarkInfo<</Marked true>>", StringComparison.Ordinal) || file.Contains("/MarkInfo <</Marked true>>", StringComparison.Ordinal), "/Marked true", "/Marked false"),
        ["UA 5 the claim of part 1"] = (file => file.Contains("<pdfuaid:part>1</pdfuaid:part>", StringComparison.Ordinal), "<pdfuaid:part>1", "<pdfuaid:part>2"),
        ["UA 7.1 the title is shown"] = (file => file.Contains("/DisplayDocTitle true", StringComparison.Ordinal), "/DisplayDocTitle true", "/DisplayDocTitle false"),
        ["UA 7.2 the language is named"] = (file => Regex.IsMatch(file, @"/Lang ?\(vi-VN\)"), "(vi-VN)", "()"),
        ["UA 7.18.3 tabs follow the structure on every page"] = (file => Page().Matches(file).All(page => TabsAndParents().Count(page.Value) == 2), "/Tabs/S", "/Tabs/R"),
        ["UA 7.18.4 a signature field is named and tagged"] = (file => SameCount(file, "/Subtype/Widget", "/TU<FEFF", "/S/Form/"), "/TU<FEFF", "/TX<FEFF"),
    };

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Files = new(Read);

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Every_file_keeps_the_rule(string rule) => Assert.Empty(Files.Value.Where(file => !Rules[rule].IsKept(file.Value)).Select(file => file.Key));

    [Theory, MemberData(nameof(Names))]
    public void A_file_that_breaks_the_rule_is_refused(string rule)
    {
        var (isKept, sound, disturbed) = Rules[rule];
        var changed = Files.Value.Values.Where(file => file.Contains(sound, StringComparison.Ordinal)).Select(file => file.Replace(sound, disturbed, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(changed);
        Assert.All(changed, file => Assert.False(isKept(file)));
    }

    private static Dictionary<string, string> Read()
    {
        var now = new DateTime(2022, 10, 5, 2, 30, 0, DateTimeKind.Utc);
        using var certificate = SigningCertificate.Load(TestAuthority.Pkcs12(now.AddDays(-1), now.AddYears(1)), TestAuthority.Password);
        var signer = new PdfSigner(certificate, SealImage.Read(SamplePictures.TransparentPng, 36, out _));
        var files = TestedPapers.All.ToDictionary(paper => paper.Key, paper => PdfReading.Bytes(paper.Value));
        return files.Concat(files.Select(file => KeyValuePair.Create($"{file.Key}, signed", signer.Sign(file.Value, now))))
            .ToDictionary(file => file.Key, file => Packed().Replace(Encoding.Latin1.GetString(file.Value), "$1$2"));
    }

    private static bool SameCount(string file, params string[] words) => words.Select(word => file.Split(word).Length).Distinct().Count() == 1;

    private static bool IsSound(string annotation) =>
        Regex.IsMatch(annotation, @"/F (4|132)\b") && annotation.Contains("/StructParent ", StringComparison.Ordinal)
        && (annotation.Contains("/Contents<FEFF", StringComparison.Ordinal) || annotation.Contains("/TU<FEFF", StringComparison.Ordinal));

    private static bool HasEqualDates(string file) =>
        InfoDate().Match(file) is { Success: true } info && XmpDate().Match(file) is { Success: true } xmp
        && info.Groups[1].Value == DateTime.Parse(xmp.Groups[1].Value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    /// <summary>Packed data could hold any word by chance.</summary>
    [GeneratedRegex(@"(/FlateDecode[^\n]*>>\nstream\n).*?(\nendstream)", RegexOptions.Singleline)]
    private static partial Regex Packed();

    [GeneratedRegex(@"^%PDF-1\.[0-7]\n%[\x80-\xFF]{4}\n")]
    private static partial Regex Header();

    [GeneratedRegex(@"/ID ?\[<[0-9A-F]{32}><[0-9A-F]{32}>\]")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"/BaseFont/([^/]+)")]
    private static partial Regex BaseFont();

    [GeneratedRegex(@"^[A-Z]{6}\+")]
    private static partial Regex Prefixed();

    [GeneratedRegex("<</Type/Annot/.*")]
    private static partial Regex Annotation();

    [GeneratedRegex("<</Type ?/Page ?/.*")]
    private static partial Regex Page();

    [GeneratedRegex(@"/Tabs ?/S|/StructParents \d+")]
    private static partial Regex TabsAndParents();

    [GeneratedRegex(@"/ModDate\(D:(\d{14})Z\)")]
    private static partial Regex InfoDate();

    [GeneratedRegex("<xmp:ModifyDate>([^<]+)<")]
    private static partial Regex XmpDate();
}
