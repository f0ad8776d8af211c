using System.Text;
using System.Text.RegularExpressions;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Tests.Samples;
using UglyToad.PdfPig;

namespace SangKien.Documents.Tests.Pdf;

public partial class FileTests
{
    public static TheoryData<string> Papers => [.. SamplePapers.WithBook.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void Equal_papers_are_equal_files(string name) =>
        Assert.Equal(PdfReading.Bytes(SamplePapers.WithBook[name]), PdfReading.Bytes(SamplePapers.WithBook[name] with { }));

    [Fact]
    public void Another_word_gives_another_identifier()
    {
        var other = SamplePapers.Plan with { Body = [new Paragraph("Khác")] };

        Assert.NotEqual(Identifier(SamplePapers.Plan), Identifier(other));
    }

    [Theory, MemberData(nameof(Papers))]
    public void Every_font_is_embedded_and_reads_back_as_Unicode(string name)
    {
        var file = Encoding.Latin1.GetString(PdfReading.Bytes(SamplePapers.WithBook[name]));

        var fonts = Regex.Count(file, "/Subtype/Type0");
        Assert.InRange(fonts, 1, 4);
        Assert.Equal(fonts, Regex.Count(file, "/FontFile2 "));
        Assert.Equal(fonts, Regex.Count(file, "/ToUnicode "));
    }

    [Fact]
    public void The_text_reads_back_as_it_was_written()
    {
        var text = PdfReading.Read(SamplePapers.Plan).Text;

        foreach (var block in EndMark.Close(SamplePapers.Plan.Body))
        {
            var words = block switch
            {
                Heading heading => string.Join(' ', HeadLines.Heading(heading)).Replace(NonBreaking.Space, ' '),
                Paragraph { Marker: "" } paragraph => paragraph.Text.PlainText,
                Paragraph paragraph => $"{paragraph.Marker} {paragraph.Text.PlainText}",
                _ => throw new NotSupportedException(),
            };
            Assert.Contains(words, text.Replace(" 2 tác", " tác", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_file_is_titled_and_dated_by_the_paper()
    {
        using var file = PdfDocument.Open(PdfReading.Bytes(SamplePapers.Plan));

        Assert.Equal("Kế hoạch số 15/KH-KHCN", file.Information.Title);
        Assert.Equal("Sở Khoa học và Công nghệ", file.Information.Author);
        Assert.Equal("D:20221005020000Z", file.Information.CreationDate);
    }

    [Fact]
    public void Every_Vietnamese_letter_is_in_every_face()
    {
        const string letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
        var all = letters + letters.ToUpperInvariant() + "“”‘’–—…•§°×²³½€";
        foreach (var emphasis in Enum.GetValues<Emphasis>().Append(Emphasis.Bold | Emphasis.Italic))
            Assert.All(all, letter => Assert.True(Documents.Pdf.Fonts.FontFace.Of(emphasis).Has(letter), $"{emphasis}: {letter}"));
    }

    private static string Identifier(AdministrativeDocument document) =>
        IdentifierEntry().Match(Encoding.Latin1.GetString(PdfReading.Bytes(document))).Value;

    [GeneratedRegex(@"/ID\[<[0-9A-F]{32}>")]
    private static partial Regex IdentifierEntry();
}
