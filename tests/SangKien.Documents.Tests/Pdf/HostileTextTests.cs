using System.Text;
using SangKien.Documents.Model;
using Xunit.Abstractions;

namespace SangKien.Documents.Tests.Pdf;

/// <summary>Every .NET string gives a file that can be opened, and no letter leaves its page.</summary>
public class HostileTextTests(ITestOutputHelper output)
{
    private static readonly string[] Nasty =
    [
        "", " ", "\n", "\n\n\n", "\0", "\u0007\u001B[2J", "\uD800", "\uDC00\uD800", "\u202Eđảo ngược\u202C", "\u200F\u200E", "\uFEFFđầu", "\uFFFF\uFFFE",
        "e\u0301\u0323\u0302", new string('\u0301', 500), "😀👩‍👩‍👧", "漢字かな", "עברית العربية", "<script>alert(1)</script>", "(((\\)))", "]>>endobj",
        "file:///etc/passwd", "http://169.254.169.254/", "%PDF-1.4", "\u00A0\u00A0", "a\u00A0b", "\t\t", "\r\n\r\n", "endstream\nendobj", "\u2028\u2029", new string('x', 5000),
    ];

    public static TheoryData<int> NastyTexts => [.. Enumerable.Range(0, Nasty.Length)];

    [Theory, MemberData(nameof(NastyTexts))]
    public void A_hostile_text_in_every_place_gives_a_file(int index) => AssertWhole(Everywhere(Nasty[index]));

    [Fact]
    public void A_word_of_a_hundred_thousand_letters_is_parted_where_the_line_is_full()
    {
        var paper = PdfReading.Read(new AdministrativeDocument { Body = [new Paragraph(new string('ư', 100_000))], HasEndMark = false });

        Assert.Equal(100_000, paper.Lines.Where(line => line.Baseline > 20).Sum(line => line.Text.Length));
        Assert.All(paper.Lines, line => Assert.InRange(line.Right, 30, 190.3));
    }

    [Fact]
    public void A_letter_that_the_font_lacks_is_shown_as_a_box() =>
        Assert.Equal("hội □ thảo", PdfReading.Read(new AdministrativeDocument { Body = [new Paragraph("hội 😀 thảo")], HasEndMark = false }).Text);

    [Fact]
    public void Letters_given_in_parts_are_composed() =>
        Assert.Equal("Tổ chức", PdfReading.Read(new AdministrativeDocument { Body = [new Paragraph("Tổ chức".Normalize(NormalizationForm.FormD))], HasEndMark = false }).Text);

    [Fact]
    public void Random_texts_give_files()
    {
        var seed = Environment.GetEnvironmentVariable("SANGKIEN_FUZZ_SEED") is { } given ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : Random.Shared.Next();
        output.WriteLine($"Seed of this run: {seed} (SANGKIEN_FUZZ_SEED repeats it)");
        var random = new Random(seed);

        for (var run = 0; run < 40; run++) AssertWhole(Everywhere(RandomText(random)));
    }

    private static void AssertWhole(AdministrativeDocument document)
    {
        var paper = PdfReading.Read(document);

        Assert.NotEmpty(paper.Pages);
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", paper.Text, StringComparison.Ordinal);
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        var length = random.Next(0, 300);
        for (var i = 0; i < length; i++)
        {
            text.Append(random.Next(6) switch
            {
                0 => (char)random.Next(0, 0x10000),
                1 => (char)random.Next(0, 0x20),
                2 => ' ',
                3 => "ăâđêôơưàảãáạ"[random.Next(12)],
                _ => (char)random.Next('a', 'z'),
            });
        }

        return text.ToString();
    }

    private static AdministrativeDocument Everywhere(string text) => new()
    {
        Letterhead = new(text, text),
        Number = new(1, text),
        PlaceAndDate = new(text, new DateOnly(2022, 1, 2)),
        Title = new(text, text),
        Addressees = [text, text],
        LegalBases = [text],
        Body =
        [
            new Heading(HeadingLevel.Part, text, text), new Heading(HeadingLevel.Roman, text, text), new Paragraph(text) { Marker = text },
            new Paragraph(new RichText([new TextRun(text, Emphasis.Bold), new TextRun(text, Emphasis.Italic), new TextRun("")])),
            new Table([new(text, 20), new(text, 30)], [new([text]), new([text, text]), new([]), new([text, text, text])]) { Summary = text },
            new Table([], []),
        ],
        Signatures = [new([text], text)],
        Recipients = new([text], text, text),
        Annexes = [new() { Label = text, Title = text, Reference = text, Body = [new Paragraph(text)] }],
        AddressLine = text,
        VerificationAddress = text,
        IsDraft = true,
        Urgency = Urgency.Immediate,
        Properties = new() { Title = text, Author = text },
    };
}
