using SangKien.Documents.Model;

namespace SangKien.Benchmarks;

/// <summary>Papers of realistic length.</summary>
internal static class BenchmarkPapers
{
    private const string Sentence =
        "Trao đổi thông tin về những khó khăn, hạn chế, vướng mắc trong hoạt động sáng kiến và các giải pháp để nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh, tại Sở Khoa học và Công nghệ.";

    /// <summary>Two pages, as long as the sample plan.</summary>
    public static AdministrativeDocument Plan(string otherLetters) => new()
    {
        Letterhead = new("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ"),
        Number = new(15, "KH-KHCN"),
        PlaceAndDate = new("Bắc Giang", new DateOnly(2022, 10, 5)),
        Title = new("Kế hoạch", "Tổ chức hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh"),
        Body =
        [
            .. Enumerable.Range(1, 3).SelectMany(_ => Part()),
            new Paragraph($"Trên đây là Kế hoạch tổ chức hội thảo {otherLetters}"),
        ],
        Signatures = [new(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Phúc Thương")],
        Recipients = new(["Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở", "Công chức, viên chức thuộc Sở"], "VT, CS&SHTT"),
    };

    /// <summary>Kỷ yếu with front page and contents; its papers have about 700 words each.</summary>
    public static AdministrativeDocument Book(int papers) => new()
    {
        Book = new Book
        {
            FrontPage = new("Kỷ yếu hội thảo", "Giải pháp nâng cao chất lượng hoạt động sáng kiến") { Letterhead = new("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ") },
            Foreword = new("Lời giới thiệu") { Body = [new Paragraph(Sentence)] },
            Parts = [new BookPart("Phần I", "Ý kiến tham luận", [.. Enumerable.Range(1, papers).Select(Contribution)])],
        },
    };

    private static IEnumerable<Block> Part() =>
    [
        new Heading(HeadingLevel.Roman, "I.", "Mục đích, yêu cầu"), new Heading(HeadingLevel.Clause, "1.", "Mục đích"),
        .. Enumerable.Repeat(new Paragraph(Sentence) { Marker = "-" }, 5),
    ];

    private static BookPaper Contribution(int number) => new($"Thực trạng và giải pháp nâng cao chất lượng hoạt động sáng kiến tại đơn vị thứ {number}")
    {
        Marker = $"{number}.", Author = "Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ",
        Body =
        [
            new Heading(HeadingLevel.Roman, "I.", "Thực trạng"), .. Enumerable.Range(1, 8).Select(part => new Paragraph($"{part}.{number} {Sentence}")),
            new Heading(HeadingLevel.Roman, "II.", "Giải pháp"), .. Enumerable.Range(1, 8).Select(part => new Paragraph($"{part}.{number} {Sentence}")),
        ],
    };
}
