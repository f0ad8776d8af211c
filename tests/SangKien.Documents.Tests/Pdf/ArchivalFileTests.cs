using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SangKien.Documents.Pdf.Archival;
using SangKien.Documents.Tests.Samples;
using UglyToad.PdfPig;

namespace SangKien.Documents.Tests.Pdf;

/// <summary>What PDF/A-2a and PDF/UA-1 ask of the file itself, read back from its bytes.</summary>
public partial class ArchivalFileTests
{
    private static readonly byte[] Bytes = PdfReading.Bytes(SamplePapers.Report);
    private static readonly string Source = Encoding.Latin1.GetString(Bytes);

    [Fact]
    public void The_catalog_says_that_the_file_is_tagged_Vietnamese_and_shows_its_title()
    {
        Assert.Contains("/MarkInfo<</Marked true>>", Source, StringComparison.Ordinal);
        Assert.Contains("/Lang(vi-VN)", Source, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", Source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_claim_names_part_two_conformance_A_and_accessibility_part_one()
    {
        var xmp = Packet(Bytes);

        Assert.Equal("2", xmp.Descendants(XName.Get("part", "http://www.aiim.org/pdfa/ns/id/")).Single().Value);
        Assert.Equal("A", xmp.Descendants(XName.Get("conformance", "http://www.aiim.org/pdfa/ns/id/")).Single().Value);
        Assert.Equal("1", xmp.Descendants(XName.Get("part", "http://www.aiim.org/pdfua/ns/id/")).Single().Value);
    }

    [Fact]
    public void Document_information_and_XMP_say_the_same()
    {
        using var file = PdfDocument.Open(Bytes);
        var xmp = Packet(Bytes);

        Assert.Equal(file.Information.Title, xmp.Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")).Single().Value);
        Assert.Equal(file.Information.Author, xmp.Descendants(XName.Get("creator", "http://purl.org/dc/elements/1.1/")).Single().Value);
        Assert.Equal(file.Information.Producer, xmp.Descendants(XName.Get("Producer", "http://ns.adobe.com/pdf/1.3/")).Single().Value);
        Assert.Equal("D:20221005020000Z", file.Information.CreationDate);
        Assert.Equal("2022-10-05T02:00:00Z", xmp.Descendants(XName.Get("CreateDate", "http://ns.adobe.com/xap/1.0/")).Single().Value);
    }

    [Fact]
    public void There_is_one_output_intent_with_a_profile_of_three_colours()
    {
        Assert.Single(OutputIntent().Matches(Source));
        Assert.Contains("/N 3", Source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_profile_is_a_sound_display_profile_of_sRGB()
    {
        var profile = SrgbProfile.Build();

        Assert.Equal(profile.Length, profile[0] << 24 | profile[1] << 16 | profile[2] << 8 | profile[3]);
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
    }

    [Fact]
    public void Nothing_is_transparent_encrypted_or_fetched()
    {
        foreach (var word in new[] { "/SMask", "/ca ", "/CA ", "/Encrypt", "/URI", "/JavaScript", "/Launch", "/EmbeddedFile", "/Group" })
            Assert.DoesNotContain(word, Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mark_on_a_page_is_content_of_an_element_or_an_artifact()
    {
        foreach (var content in Streams().Where(stream => stream.Contains(" Td ", StringComparison.Ordinal)))
        {
            var depth = 0;
            foreach (var line in content.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.EndsWith("BDC", StringComparison.Ordinal) || line.EndsWith("BMC", StringComparison.Ordinal)) Assert.Equal(1, ++depth);
                else if (line == "EMC") Assert.Equal(0, --depth);
                else Assert.Equal(1, depth);
            }

            Assert.Equal(0, depth);
        }
    }

    [Fact]
    public void Marked_content_and_its_elements_name_each_other()
    {
        var marked = Streams().Sum(stream => Regex.Count(stream, "<</MCID "));

        Assert.Equal(marked, Regex.Count(Source, "<</Type/MCR"));
    }

    [Fact]
    public void Tables_have_header_cells_with_scope_and_figures_have_words()
    {
        Assert.Contains("/S/TH/P", Source, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(Source, "/S/TH/"), Regex.Count(Source, "/Scope/"));
        var letter = Encoding.Latin1.GetString(PdfReading.Bytes(SamplePapers.OfficialLetter));
        Assert.Equal(1, Regex.Count(letter, "/S/Figure/"));
        Assert.Equal(1, Regex.Count(letter, "/Alt<FEFF"));
        Assert.Equal(1, Regex.Count(letter, @"/O/Layout/BBox\[85\.04 "));
    }

    [Fact]
    public void A_paper_without_a_title_is_announced_by_its_subject()
    {
        using var file = PdfDocument.Open(PdfReading.Bytes(SamplePapers.OfficialLetter with { Properties = new() }));

        Assert.Equal("V/v đôn đốc gửi ý kiến tham luận hội thảo về hoạt động sáng kiến", file.Information.Title);
    }

    private static XDocument Packet(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var start = text.IndexOf("<x:xmpmeta", StringComparison.Ordinal);
        return XDocument.Parse(text[start..(text.IndexOf("</x:xmpmeta>", StringComparison.Ordinal) + "</x:xmpmeta>".Length)]);
    }

    private static IEnumerable<string> Streams()
    {
        foreach (Match stream in FlateStream().Matches(Source))
        {
            var length = int.Parse(stream.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            using var inflated = new ZLibStream(new MemoryStream(Bytes, stream.Index + stream.Length, length), CompressionMode.Decompress);
            using var reader = new StreamReader(inflated, Encoding.Latin1);
            yield return reader.ReadToEnd();
        }
    }

    [GeneratedRegex(@"<</Length (\d+)/Filter/FlateDecode[^>]*>>\nstream\n")]
    private static partial Regex FlateStream();

    [GeneratedRegex("/S/GTS_PDFA1")]
    private static partial Regex OutputIntent();
}
