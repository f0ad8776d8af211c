using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Html;
using SangKien.Documents.Model;
using SangKien.Documents.Pdf;
using SangKien.Documents.Tests.Docx;
using SangKien.Documents.Tests.Pdf;
using SangKien.Documents.Tests.Samples;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using Paragraph = SangKien.Documents.Model.Paragraph;

namespace SangKien.Documents.Tests;

/// <summary>Kỷ yếu in every format: front page, contents that name the right pages, papers without letterhead, annexes.</summary>
public partial class BookTests
{
    private static readonly AdministrativeDocument Book = SampleBook.Proceedings;
    private static readonly byte[] Bytes = PdfReading.Bytes(Book);
    private static readonly ReadPaper Pdf = PdfReading.Read(Bytes);

    [Fact]
    public void The_front_page_names_agency_type_subject_place_and_no_page_number()
    {
        string[] lines = [.. Pdf.Pages[0].Lines.Select(line => line.Text)];

        Assert.Equal(["UBND TỈNH BẮC GIANG", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "KỶ YẾU HỘI THẢO"], lines.Take(3));
        Assert.Equal("Bắc Giang, tháng 11 năm 2022", lines[^1]);
        Assert.All(Pdf.Pages[0].Lines, line => Assert.Equal(110, line.Middle, 0.5));
    }

    [Fact]
    public void Pages_are_numbered_through_from_the_second_on()
    {
        var numbers = Pdf.Pages.Select(page => page.Lines[0] is { Baseline: < 20 } line ? line.Text : null);

        Assert.Equal([null, .. Enumerable.Range(2, Pdf.Pages.Count - 1).Select(number => $"{number}")], numbers);
    }

    [Fact]
    public void Each_line_of_the_contents_names_the_page_on_which_its_title_stands()
    {
        var contents = Pdf.Pages.Single(page => page.Lines.Any(line => line.Text == "MỤC LỤC"));
        var entries = Entries(contents).ToList();

        Assert.Equal(12, entries.Count);
        Assert.All(entries, entry => Assert.Contains(
            Folded(entry.Title), Folded(string.Join(' ', Pdf.Pages[entry.Page - 1].Lines.Select(line => line.Text))), StringComparison.Ordinal));
        Assert.All(contents.Lines.Where(line => line.Right > 185 && line.Baseline > 20), line => Assert.Equal(190, line.Right, 0.2));
    }

    [Fact]
    public void Each_line_of_the_contents_is_a_link_with_words_that_the_structure_knows()
    {
        var source = Encoding.Latin1.GetString(Bytes);

        Assert.Equal(18, Regex.Count(source, "/Subtype/Link/F 4"));
        Assert.Equal(18, Regex.Count(source, "/Contents<FEFF"));
        Assert.Equal(18, Regex.Count(source, "<</Type/OBJR/Pg"));
        Assert.Equal(12, Regex.Count(source, "/S/TOCI/"));
    }

    [Fact]
    public void Bookmarks_follow_the_parts_and_their_papers()
    {
        using var file = PdfDocument.Open(Bytes);
        Assert.True(file.TryGetBookmarks(out var bookmarks));

        Assert.Equal(
            ["Kỷ yếu hội thảo Giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh", "Lời giới thiệu", "Mục lục",
                "Phần I. KẾ HOẠCH VÀ BÁO CÁO ĐỀ DẪN", "Phần II. Ý KIẾN THAM LUẬN", "Phụ lục. Danh sách đại biểu"],
            bookmarks.Roots.Select(node => node.Title.Replace('\u00A0', ' ')));
        Assert.Equal(6, bookmarks.Roots[4].Children.Count);
        Assert.Equal(8, Assert.IsType<DocumentBookmarkNode>(bookmarks.Roots[4].Children[0]).PageNumber);
        Assert.Equal("Phụ lục I. Danh mục ý tưởng, cách làm sáng tạo", bookmarks.Roots[3].Children[0].Children[^1].Title);
    }

    [Fact]
    public void A_paper_has_title_and_author_and_no_letterhead()
    {
        var lines = Pdf.Pages[6].Lines.Where(line => line.Baseline > 20).ToList();

        Assert.True(lines[0] is { Text: "BÁO CÁO ĐỀ DẪN HỘI THẢO", IsBold: true });
        Assert.True(lines[1] is { Text: "Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ", IsItalic: true });
        Assert.DoesNotContain(Pdf.Lines, line => line.Text.StartsWith("CỘNG HÒA", StringComparison.Ordinal));
    }

    [Fact]
    public void Contents_of_many_pages_are_counted_before_the_papers()
    {
        var paper = SampleBook.Of(120);
        var pdf = PdfReading.Read(paper);
        var contents = pdf.Pages.Skip(2).TakeWhile(page => !page.Lines.Any(line => line.Text == "Phần I")).ToList();
        var last = Entries(contents[^1]).Last();

        Assert.InRange(contents.Count, 5, 12);
        Assert.Equal("Phụ lục. Danh sách đại biểu", last.Title);
        Assert.Contains(pdf.Pages[last.Page - 1].Lines, line => line.Text == "DANH SÁCH ĐẠI BIỂU");
    }

    [Fact]
    public void Progress_tells_of_every_section_and_ends_with_all()
    {
        foreach (var engine in (IDocumentEngine[])[new PdfEngine(), new HtmlEngine(), new Documents.Docx.DocxEngine()])
        {
            var told = new Told();
            engine.Write(Book, Stream.Null, told);

            Assert.Equal(Enumerable.Range(1, 13), told.Steps.Select(step => step.Sections));
            Assert.All(told.Steps, step => Assert.Equal(13, step.AllSections));
        }
    }

    [Fact]
    public void Word_has_a_field_of_contents_that_is_filled_in_and_headings_in_the_navigation_pane()
    {
        using var file = new DocxFile(Book);
        var codes = file.Body.Descendants<FieldCode>().Select(code => code.Text.Trim()).ToList();
        var marks = file.Body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value).ToHashSet();
        var entries = file.Paragraphs.Where(paragraph => paragraph.StyleName is "toc 1" or "toc 2").ToList();

        Assert.Equal("TOC \\o \"1-2\" \\f a \\h \\z \\u", codes[0]);
        Assert.Equal(12, codes.Count(code => code.StartsWith("PAGEREF ", StringComparison.Ordinal) && marks.Contains(code.Split(' ')[1])));
        Assert.Equal(Entries(Pdf.Pages[2]).Select(entry => $"{entry.Title}{entry.Page}"), entries.Select(entry => entry.Text.Replace('\n', ' ')));
        Assert.Empty(file.Main.DocumentSettingsPart!.Settings!.Descendants<UpdateFieldsOnOpen>());
        Assert.Equal(
            file.Body.Descendants<FieldChar>().Count(mark => mark.FieldCharType! == FieldCharValues.Begin),
            file.Body.Descendants<FieldChar>().Count(mark => mark.FieldCharType! == FieldCharValues.End));
        Assert.Contains(file.Body.Descendants<OutlineLevel>(), level => level.Val! == 1);
    }

    /// <summary>What Word makes of its field when somebody has it updated: titles from the headings, below each the author whose entry (TC) stands beside it.</summary>
    [Fact]
    public void Authors_come_back_when_Word_makes_the_contents_anew()
    {
        using var file = new DocxFile(Book);
        var shown = file.Paragraphs.Where(paragraph => paragraph.StyleName == "toc 3").Select(paragraph => paragraph.Text).ToList();
        var entered = file.Body.Descendants<FieldCode>().Select(code => code.Text.Trim()).Where(code => code.StartsWith("TC ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(shown);
        Assert.Equal(shown.Select(author => $"TC \"{author}\" \\f a \\l 3 \\n"), entered);
    }

    [Fact]
    public void An_author_with_the_marks_of_fields_stays_one_entry()
    {
        const string author = "Tổ \"5S\" \\ Văn phòng";
        using var file = new DocxFile(Book with { Book = Book.Book! with { Parts = [new BookPart("Phần I", "Tham luận", [new BookPaper("Bài") { Author = author, Body = [new Paragraph("Nội dung.")] }])] } });

        Assert.Contains(file.Body.Descendants<FieldCode>(), code => code.Text.Trim() == "TC \"Tổ \\\"5S\\\" \\\\ Văn phòng\" \\f a \\l 3 \\n");
    }

    [Fact]
    public void Word_finds_no_fault_in_a_book()
    {
        using var file = new DocxFile(Book);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file.Package).Select(fault => fault.Description));
    }

    [Fact]
    public void Word_numbers_the_pages_through()
    {
        using var file = new DocxFile(Book);

        Assert.Single(file.Sections, section => section.GetFirstChild<PageNumberType>()?.Start is not null);
        Assert.Single(file.Sections, section => section.GetFirstChild<PageSize>()!.Orient! == PageOrientationValues.Landscape);
    }

    [Fact]
    public void The_preview_leads_from_the_contents_to_the_papers()
    {
        var page = new HtmlParser().ParseDocument(HtmlEngine.Render(Book));
        var links = page.QuerySelectorAll("nav a");

        Assert.Equal(12, links.Length);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
    }

    [Fact]
    public void Every_format_says_the_same_but_for_the_contents()
    {
        var paper = PaperText.Short(Book with { Book = Book.Book! with { HasContents = false } });
        var expected = PaperText.Preview(paper);

        Assert.Equal(expected, PaperText.Word(paper));
        Assert.Equal(expected, PaperText.Pdf(PdfReading.Bytes(paper)));
    }

    [Fact]
    public void Nothing_but_a_title_is_a_book_and_an_empty_one_is_a_file()
    {
        var bare = new AdministrativeDocument { Book = new Book { HasContents = false, Parts = [new BookPart("", "", [new BookPaper("Tham luận")])] } };
        var empty = new AdministrativeDocument { Book = new Book() };

        Assert.Equal("THAM LUẬN", PdfReading.Read(bare).Text);
        Assert.Equal("MỤC LỤC", PdfReading.Read(empty).Text);
        using var word = new DocxFile(empty);
        Assert.Equal("MỤC LỤC", Assert.Single(word.Lines));
        Assert.Single(PdfReading.Read(new AdministrativeDocument { Book = new Book { HasContents = false } }).Pages);
        using var nothing = new DocxFile(new AdministrativeDocument { Book = new Book { HasContents = false } });
    }

    [Fact]
    public void Names_of_any_length_stay_on_their_pages()
    {
        var words = string.Join(' ', Enumerable.Repeat("đổi mới sáng tạo", 120));
        var paper = new BookPaper(words) { Author = words, Marker = "1.", Closing = [words], Body = [new Paragraph(words)] };
        var pdf = PdfReading.Read(new AdministrativeDocument
        {
            Book = new Book
            {
                FrontPage = new(words, words) { Letterhead = new(words, words), PlaceAndTime = words, Remark = new string('x', 400) },
                Parts = [new BookPart("Phần I", words, [paper, paper])],
            },
        });

        Assert.All(pdf.Lines, line => Assert.InRange(line.Baseline, 9, 277.1));
        Assert.All(pdf.Lines, line => Assert.InRange(line.Right, 30, 190.3));
    }

    /// <summary>Lines of the contents, those of one title joined; authors are in italics and belong to none.</summary>
    private static IEnumerable<(string Title, int Page)> Entries(ReadPage contents)
    {
        var title = "";
        foreach (var line in contents.Lines.Where(line => line.Baseline > 20 && line.Text != "MỤC LỤC" && !line.IsItalic))
        {
            var match = line.Right > 189.5 ? Number().Match(line.Text) : Match.Empty;
            title = $"{title} {(match.Success ? line.Text[..match.Index] : line.Text)}".Trim();
            if (!match.Success) continue;
            yield return (title, int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture));
            title = "";
        }
    }

    private static string Folded(string text) => text.Replace("Phần I.", "Phần I", StringComparison.Ordinal).Replace("Phần II.", "Phần II", StringComparison.Ordinal)
        .Replace("Phụ lục.", "Phụ lục", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>The page number, which ends at the right margin.</summary>
    [GeneratedRegex(@"\d+$")]
    private static partial Regex Number();

    private sealed class Told : IProgress<WritingProgress>
    {
        public List<WritingProgress> Steps { get; } = [];

        public void Report(WritingProgress value) => Steps.Add(value);
    }
}
