using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Docx;
using SangKien.Documents.Model;
using SangKien.Documents.Tests.Samples;
using Paragraph = SangKien.Documents.Model.Paragraph;
using Recipients = SangKien.Documents.Model.Recipients;
using Table = SangKien.Documents.Model.Table;
using TableRow = SangKien.Documents.Model.TableRow;

namespace SangKien.Documents.Tests.Docx;

/// <summary>The file as a whole: sound, on A4, in one font, equal for equal papers, whatever text it is given.</summary>
public class DocxFileTests
{
    public static TheoryData<string> Papers => [.. SamplePapers.All.Keys];

    [Theory, MemberData(nameof(Papers))]
    public void The_validator_finds_nothing(string name)
    {
        using var file = new DocxFile(SamplePapers.All[name]);

        Assert.Empty(Faults(file));
    }

    [Theory, MemberData(nameof(Papers))]
    public void Every_section_is_A4_with_the_decrees_margins_and_hides_its_first_page_number(string name)
    {
        using var file = new DocxFile(SamplePapers.All[name]);

        Assert.All(file.Sections, section =>
        {
            var (size, margin) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!);
            Assert.Equal([11906u, 16838u], new[] { size.Width!.Value, size.Height!.Value }.Order());
            Assert.Equal((1134, 1134, 1701u, 1134u), (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value));
            Assert.NotNull(section.GetFirstChild<TitlePage>());
        });
    }

    [Theory, MemberData(nameof(Papers))]
    public void The_page_number_stands_centred_in_the_header_in_14_points(string name)
    {
        using var file = new DocxFile(SamplePapers.All[name]);

        Assert.All(file.Sections, section =>
        {
            var reference = section.Elements<HeaderReference>().Single(header => header.Type! == HeaderFooterValues.Default);
            var header = (HeaderPart)file.Part(reference.Id);
            var line = new ReadParagraph(header.Header.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()!, file.Main);
            Assert.Equal("PAGE", header.Header.Descendants<SimpleField>().Single().Instruction!.Value);
            Assert.Equal((14.0, JustificationValues.Center), (line.Size, line.Alignment!.Value));
        });
    }

    [Fact]
    public void There_is_one_font_in_black_and_the_language_is_Vietnamese()
    {
        using var file = new DocxFile(SamplePapers.Report);
        var letters = file.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        var fonts = Assert.Single(file.Main.StyleDefinitionsPart.Styles.Descendants<RunFonts>());

        Assert.All([fonts.Ascii!, fonts.HighAnsi!, fonts.ComplexScript!, fonts.EastAsia!], font => Assert.Equal("Times New Roman", font.Value));
        Assert.Empty(file.Body.Descendants<RunFonts>());
        Assert.Equal(("000000", "vi-VN"), (letters.Color!.Val!.Value, letters.Languages!.Val!.Value));
    }

    [Theory, MemberData(nameof(Papers))]
    public void There_is_no_text_box_and_every_style_that_is_used_exists(string name)
    {
        using var file = new DocxFile(SamplePapers.All[name]);
        var defined = file.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value!).ToHashSet();

        Assert.Empty(file.Body.Descendants<TextBoxContent>());
        Assert.Subset(defined, file.Body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!).ToHashSet());
    }

    [Theory, MemberData(nameof(Papers))]
    public void Equal_papers_give_equal_bytes(string name)
    {
        var first = DocxFile.BytesOf(SamplePapers.All[name]);
        Thread.Sleep(TimeSpan.FromMilliseconds(20));

        Assert.Equal(first, DocxFile.BytesOf(SamplePapers.All[name]));
        using var archive = new ZipArchive(new MemoryStream(first));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void Different_papers_give_different_bytes() =>
        Assert.NotEqual(DocxFile.BytesOf(SamplePapers.Plan), DocxFile.BytesOf(SamplePapers.DraftPlan));

    [Fact]
    public void The_file_says_what_it_is()
    {
        using var file = new DocxFile(SamplePapers.Plan);
        var properties = file.Package.PackageProperties;

        Assert.Equal(("Kế hoạch số 15/KH-KHCN", "Sở Khoa học và Công nghệ", "vi-VN"), (properties.Title, properties.Creator, properties.Language));
        Assert.Equal(SamplePapers.Plan.Properties.CreatedUtc, properties.Created!.Value.ToUniversalTime());
    }

    [Fact]
    public void The_stream_need_not_seek_and_stays_open()
    {
        using var target = new MemoryStream();
        using var stream = new BufferedStream(target);
        using var packed = new GZipStream(stream, CompressionLevel.Fastest);

        new DocxEngine().Write(SamplePapers.Plan, packed);

        Assert.True(packed.CanWrite);
    }

    [Fact]
    public void An_empty_paper_is_a_sound_file()
    {
        using var file = new DocxFile(new AdministrativeDocument { HasEndMark = false });

        Assert.Empty(Faults(file));
    }

    [Theory]
    [InlineData("<w:p/> ]]> & \" '")]
    [InlineData("\uD800 \uDC00 \u0000 \u0001 \u001F \uFFFE \uFFFF \u202E")]
    [InlineData("{ INCLUDETEXT \"file:///etc/passwd\" } =cmd|' /C calc'!A0")]
    [InlineData("a\r\nb\nc\td\u2028e \U0001F600")]
    [InlineData("")]
    public void Hostile_text_gives_a_sound_file(string text)
    {
        using var file = new DocxFile(new AdministrativeDocument
        {
            Letterhead = new Letterhead(text, text), Number = new DocumentNumber(1, text), PlaceAndDate = new PlaceAndDate(text, null),
            Title = new DocumentTitle(text, text), Concerning = text, Addressees = [text, text], LegalBases = [text], IsDraft = true,
            Body =
            [
                new Heading(HeadingLevel.Part, text, text), new Heading(HeadingLevel.Roman, text, text), new Paragraph(text) { Marker = text },
                new Table([new TableColumn(text, 80), new TableColumn(text, 80)], [new TableRow([text]), new TableRow([text, text]), new TableRow([text, text, text])]) { Summary = text },
            ],
            Signatures = [new SignatureBlock([text], text)], Recipients = new Recipients([text], text, text), AddressLine = text, VerificationAddress = text,
            Annexes = [new Annex { Label = text, Title = text, Reference = text, Body = [new PageBreak()] }],
            Properties = new DocumentProperties { Title = text, Author = text },
        });

        Assert.Empty(Faults(file));
        Assert.Empty(file.Main.ExternalRelationships);
        Assert.Empty(file.Main.HyperlinkRelationships);
        Assert.Empty(file.Body.Descendants<FieldCode>());
    }

    private static IEnumerable<string> Faults(DocxFile file) =>
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file.Package).Select(fault => $"{fault.Path?.XPath}: {fault.Description}");
}
