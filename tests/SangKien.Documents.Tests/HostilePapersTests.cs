using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using SangKien.Documents.Html;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Lint;
using SangKien.Documents.Nd30.Repair;
using SangKien.Documents.Pdf.Fonts;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Pdf;
using SangKien.Documents.Tests.Samples;
using Xunit.Abstractions;

namespace SangKien.Documents.Tests;

/// <summary>
/// Every text of every sample paper made hostile, for every engine: there is a file, it can be read, it fetches nothing and runs nothing, and
/// the lint names what was replaced.
/// </summary>
public partial class HostilePapersTests(ITestOutputHelper output)
{
    private static readonly string[] Nasty =
    [
        "", " ", "\n\n\n", "\0\u0007\u001B[2J", "a\uD800b", "\uDC00\uD800", "\u202Eđảo ngược\u202C", "\uFEFFđầu\u200B", "\uFFFF\uFFFE", "e\u0301\u0323\u0302", new string('\u0301', 300),
        "😀👩‍👩‍👧", "漢字かな עברית العربية", "<script>alert(1)</script><img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>", "javascript:alert(1)", "(((\\)))>>endobj", "endstream\nendobj\nxref",
        "file:///etc/passwd", "http://169.254.169.254/latest", "\\\\server\\share", "&amp;&#0;&xxe;<!ENTITY x SYSTEM \"file:///etc/passwd\">", "]]>", "{{MERGEFIELD}} { INCLUDEPICTURE \"http://x\" }", "=cmd|'/c calc'!A1",
        "\t\t", "\u2028\u2029", new string('ư', 3000), "./././.", "_x0000_",
    ];

    public static TheoryData<string> Papers => [.. SamplePapers.WithBook.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void A_hostile_text_in_every_place_of_the_paper_gives_a_sound_file_in_every_format(string name)
    {
        foreach (var text in Nasty) AssertSound(TextMapper.Map(Small(name), _ => text));
    }

    [Theory, MemberData(nameof(Papers))]
    public void A_hostile_text_behind_every_text_of_the_paper_gives_a_sound_file_in_every_format(string name)
    {
        foreach (var text in Nasty.Where((text, i) => text.Length < 100 && i % 4 == 3)) AssertSound(TextMapper.Map(Small(name), given => given + text));
    }

    [Theory, MemberData(nameof(Papers))]
    public void Random_texts_give_sound_files_in_every_format(string name)
    {
        var seed = Environment.GetEnvironmentVariable("SANGKIEN_FUZZ_SEED") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next();
        output.WriteLine($"Seed of this run: {seed} (SANGKIEN_FUZZ_SEED repeats it)");
        var random = new Random(seed);

        for (var run = 0; run < 3; run++) AssertSound(TextMapper.Map(Small(name), _ => RandomText(random)));
    }

    [Fact]
    public void Whatever_is_replaced_is_reported()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"Seed of this run: {seed}");
        var random = new Random(seed);
        var texts = Nasty.Concat(Enumerable.Range(0, 1000).Select(_ => RandomText(random)));

        foreach (var text in texts.Where(IsReplaced)) Assert.True(Nd30Lint.CheckText(text).Count > 0, $"{string.Join(' ', text.Select(c => $"{(int)c:X4}"))} is replaced in silence");
    }

    /// <summary>A replaced character is found wherever it stands, also where nothing else is asked of the text.</summary>
    [Theory, MemberData(nameof(Papers))]
    public void It_is_reported_in_every_place(string name)
    {
        var places = 0;
        TextMapper.Map(Small(name), text => { places++; return text; });

        for (var place = 0; place < places; place++)
        {
            var at = 0;
            var marked = "";
            var paper = TextMapper.Map(Small(name), text => at++ == place ? marked = text + "\u0007" : text);
            Assert.True(Nd30Lint.Check(paper).Any(finding => finding.Found.Contains('\u0007', StringComparison.Ordinal)), $"“{marked}” is replaced in silence");
        }
    }

    private static bool IsReplaced(string text) => TextRepair.Repair(text) != text || TextRepair.Repair(text).Any(c => c != '\n' && !FontFace.Of(Emphasis.None).Has(c));

    private static void AssertSound(AdministrativeDocument paper)
    {
        var pdf = PdfReading.Bytes(paper);
        Assert.NotEmpty(PdfReading.Read(pdf).Pages);
        Assert.DoesNotMatch(PdfReach(), Encoding.Latin1.GetString(pdf));

        using var docx = new DocxFile(paper);
        Assert.NotEmpty(docx.Body.ChildElements);
        Assert.Empty(docx.Package.GetAllParts().SelectMany(part => part.ExternalRelationships));
        Assert.Empty(docx.Package.GetAllParts().SelectMany(part => part.HyperlinkRelationships));

        var page = new HtmlParser().ParseDocument(HtmlEngine.Render(paper));
        Assert.Empty(page.QuerySelectorAll("script, iframe, object, embed, link, style, base, meta[http-equiv]"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute =>
            attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "srcset" or "action"
            || (attribute.Name is "href" or "src" && !attribute.Value.StartsWith('#') && !attribute.Value.StartsWith("data:image/", StringComparison.Ordinal)));
    }

    /// <summary>The paper with tables so short that many runs are quick.</summary>
    private static AdministrativeDocument Small(string name) => PaperText.Short(SamplePapers.WithBook[name]);

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(60); i > 0; i--)
        {
            if (random.Next(12) == 0) text.Append(Nasty[random.Next(Nasty.Length - 3)]);
            else text.Append(random.Next(3) == 0 ? (char)random.Next(char.MaxValue + 1) : "ăâđêôơưà ảãáạ<&"[random.Next(15)]);
        }

        return text.ToString();
    }

    [GeneratedRegex(@"/(URI|Launch|GoToR|JavaScript|JS|EmbeddedFile|SubmitForm)\b")]
    private static partial Regex PdfReach();
}
