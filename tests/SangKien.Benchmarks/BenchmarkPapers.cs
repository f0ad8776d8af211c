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

    /// <summary>Papers of about 700 words, each on a new page.</summary>
    public static AdministrativeDocument Book(int papers) => new()
    {
        Title = new("Kỷ yếu", "Hội thảo"),
        Body = [.. Enumerable.Range(1, papers).SelectMany(Contribution)],
    };

    private static IEnumerable<Block> Part() =>
    [
        new Heading(HeadingLevel.Roman, "I.", "Mục đích, yêu cầu"), new Heading(HeadingLevel.Clause, "1.", "Mục đích"),
        .. Enumerable.Repeat(new Paragraph(Sentence) { Marker = "-" }, 5),
    ];

    private static IEnumerable<Block> Contribution(int number) =>
        [new PageBreak(), new Heading(HeadingLevel.Roman, $"{number}.", "Tham luận"), .. Enumerable.Repeat(new Paragraph(Sentence), 16)];
}
