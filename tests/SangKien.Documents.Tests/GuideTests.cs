using System.Runtime.CompilerServices;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf;
using SangKien.Documents.Tests.Pdf;

namespace SangKien.Documents.Tests;

/// <summary>The guide's example stands here once more, so that it always compiles and says what the guide promises.</summary>
public class GuideTests
{
    [Fact]
    public void The_example_of_the_guide_gives_a_paper()
    {
        var paper = new AdministrativeDocument
        {
            Letterhead = new("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ"),
            Number = new(5, "KH-KHCN"),
            PlaceAndDate = new("Bắc Giang", new DateOnly(2022, 3, 2)),
            Title = new("Kế hoạch", "Tổ chức hội thảo về hoạt động sáng kiến"),
            LegalBases = ["Căn cứ Chương trình công tác năm 2022 của Sở Khoa học và Công nghệ"],
            Body =
            [
                new Heading(HeadingLevel.Roman, "I.", "Mục đích, yêu cầu"),
                new Heading(HeadingLevel.Clause, "1.", "Mục đích"),
                new Paragraph("Đánh giá thực trạng hoạt động sáng kiến.") { Marker = "-" },
                new Table([new("TT", 12, ParagraphAlignment.Centered), new("Đơn vị", 148)], [new(["1", "Văn phòng Sở"])]) { Summary = "Các đơn vị" },
                new Paragraph("Trên đây là Kế hoạch tổ chức hội thảo."),
            ],
            Signatures = [new(SigningLines.For(SigningAuthority.Kt, "Giám đốc", "Phó Giám đốc"), "Nguyễn Phúc Thương")],
            Recipients = new(["Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở"], "VT, CS&SHTT"),
            Properties = new() { Title = "Kế hoạch số 05/KH-KHCN", CreatedUtc = new DateTime(2022, 3, 2, 1, 0, 0, DateTimeKind.Utc) },
        };

        using var file = new MemoryStream();
        new PdfEngine().Write(paper, file);

        var text = PdfReading.Read(paper).Text;
        foreach (var words in new[] { "Số: 05/KH-KHCN", "ngày 02 tháng 3 năm 2022", "của Sở Khoa học và Công nghệ.", "hội thảo./.", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "- Lưu: VT, CS&SHTT." })
            Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.True(file.Length > 0);

        var proceedings = new AdministrativeDocument
        {
            Book = new Book
            {
                FrontPage = new("Kỷ yếu hội thảo", "Giải pháp nâng cao chất lượng hoạt động sáng kiến")
                {
                    Letterhead = new("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ"), PlaceAndTime = "Bắc Giang, năm 2022",
                },
                Foreword = new("Lời giới thiệu") { Body = [new Paragraph("Ban Biên tập trân trọng giới thiệu.")], Closing = ["BAN BIÊN TẬP"] },
                Parts =
                [
                    new BookPart("Phần I", "Kế hoạch", [new BookPaper("Kế hoạch tổ chức hội thảo") { Body = paper.Body, HasEndMark = true }]),
                    new BookPart("Phần II", "Tham luận", [new BookPaper("Thực trạng và giải pháp") { Marker = "1.", Author = "Văn phòng Sở", Body = [new Paragraph("Nội dung.")] }]),
                ],
            },
            Annexes = [new Annex { Label = "Phụ lục", Title = "Danh sách đại biểu" }],
            Properties = new() { Title = "Kỷ yếu hội thảo" },
        };

        using var book = new MemoryStream();
        new PdfEngine().Write(proceedings, book, new Progress<WritingProgress>(step => Console.WriteLine($"{step.Sections}/{step.AllSections}")));

        var pages = PdfReading.Read(book.ToArray()).Pages;
        Assert.Equal(6, pages.Count);
        Assert.Contains(pages[2].Lines, line => line.Text.StartsWith("1. Thực trạng và giải pháp", StringComparison.Ordinal));
    }

    [Fact]
    public void The_guide_shows_these_very_examples()
    {
        var here = File.ReadAllText(Source());
        var guide = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Source())!, "..", "..", "docs", "documents.md"));
        var examples = guide.Split("```csharp\n").Skip(1).Select(text => text.Split("```")[0]).ToList();

        Assert.Equal(2, examples.Count);
        Assert.All(examples, example => Assert.Contains(Compact(example), Compact(here), StringComparison.Ordinal));
    }

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Source([CallerFilePath] string path = "") => path;
}
