using SangKien.Documents.Model;

namespace SangKien.Documents.Tests.Samples;

/// <summary>Kỷ yếu of the sample workshop: what a unit says is shortened, and names of people are examples.</summary>
internal static class SampleBook
{
    private const string Sentence =
        "Trong thời gian qua, hoạt động sáng kiến của đơn vị đã góp phần nâng cao chất lượng công việc, rút ngắn thời gian giải quyết hồ sơ và tiết kiệm kinh phí; tuy nhiên số sáng kiến được áp dụng rộng rãi còn ít.";

    public static AdministrativeDocument Proceedings => Of(papers: 6);

    /// <summary>A book of that many papers of about 700 words.</summary>
    public static AdministrativeDocument Of(int papers) => new()
    {
        Book = new Book
        {
            FrontPage = new("Kỷ yếu hội thảo", "Giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh")
            {
                Letterhead = new("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ"), Remark = "(Lưu hành nội bộ)", PlaceAndTime = "Bắc Giang, tháng 11 năm 2022",
            },
            Foreword = new("Lời giới thiệu")
            {
                Body = [new Paragraph("Ngày 28/10/2022, Sở Khoa học và Công nghệ tổ chức hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh."), new Paragraph("Ban Biên tập trân trọng giới thiệu.")],
                Closing = [new RichText([new TextRun("Bắc Giang, tháng 11 năm 2022", Emphasis.Italic)]), new RichText([new TextRun("BAN BIÊN TẬP", Emphasis.Bold)])],
            },
            Parts =
            [
                new BookPart("Phần I", "Kế hoạch và báo cáo đề dẫn", [Plan, Opening]),
                new BookPart("Phần II", "Ý kiến tham luận", [.. Enumerable.Range(1, papers).Select(Contribution)]),
            ],
        },
        Annexes = [SamplePapers.SigningSheet(30) with { Label = "Phụ lục", Reference = "" }],
        Properties = new() { Title = "Kỷ yếu hội thảo", Author = "Sở Khoa học và Công nghệ", CreatedUtc = new DateTime(2022, 11, 15, 2, 0, 0, DateTimeKind.Utc) },
    };

    private static BookPaper Plan => new("Kế hoạch tổ chức hội thảo")
    {
        Body = SamplePlan.Issued.Body, HasEndMark = true, Annexes = [SamplePapers.IdeasAnnex(3)],
        Closing = [new RichText([new TextRun("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", Emphasis.Bold)]), "(Đã ký)", new RichText([new TextRun("Nguyễn Phúc Thương", Emphasis.Bold)])],
    };

    private static BookPaper Opening => new("Báo cáo đề dẫn hội thảo")
    {
        Author = "Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ", Body = [new Paragraph("Kính thưa các quý vị đại biểu!"), new Paragraph(Sentence)],
    };

    private static BookPaper Contribution(int number) => new(Titles[number % Titles.Length])
    {
        Marker = $"{number}.", Author = number % 2 == 0 ? "Văn phòng Sở" : "Chi cục Tiêu chuẩn Đo lường Chất lượng",
        Body =
        [
            new Heading(HeadingLevel.Roman, "I.", "Thực trạng"), .. Enumerable.Repeat(new Paragraph(Sentence), 8),
            new Heading(HeadingLevel.Roman, "II.", "Giải pháp, ý tưởng"), new Heading(HeadingLevel.Clause, "1.", "Ý tưởng thứ nhất"),
            .. Enumerable.Repeat(new Paragraph(Sentence) { Marker = "-" }, 8),
        ],
    };

    private static readonly string[] Titles =
    [
        "Thực trạng và giải pháp nâng cao chất lượng hoạt động sáng kiến tại đơn vị",
        "Ứng dụng công nghệ thông tin trong việc tiếp nhận, xét công nhận và theo dõi việc áp dụng sáng kiến trên địa bàn tỉnh Bắc Giang giai đoạn 2022 - 2025",
        "Kinh nghiệm khuyến khích viên chức đề xuất ý tưởng",
    ];
}
