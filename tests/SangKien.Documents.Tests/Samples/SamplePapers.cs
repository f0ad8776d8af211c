using SangKien.Documents.Model;

namespace SangKien.Documents.Tests.Samples;

/// <summary>One paper of each kind that a workshop needs; names of people and figures are examples.</summary>
internal static class SamplePapers
{
    private static readonly Letterhead Head = new("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ");
    private static readonly Recipients Filed = new(["Như trên", "Lãnh đạo Sở"], "VT, CS&SHTT", "PL.(12)");

    public static AdministrativeDocument Plan => SamplePlan.Issued;

    public static AdministrativeDocument DraftPlan => SamplePlan.Draft;

    /// <summary>Công văn to several addressees, urgent, with the agency's address and a QR.</summary>
    public static AdministrativeDocument OfficialLetter { get; } = new()
    {
        Letterhead = Head,
        Number = new(128, "SKHCN-CS&SHTT"),
        PlaceAndDate = new("Bắc Giang", new DateOnly(2022, 10, 17)),
        Concerning = "đôn đốc gửi ý kiến tham luận hội thảo về hoạt động sáng kiến",
        Addressees = ["Văn phòng Sở", "Thanh tra Sở", "Chi cục Tiêu chuẩn Đo lường Chất lượng"],
        Urgency = Urgency.VeryUrgent,
        Body =
        [
            new Paragraph("Thực hiện Kế hoạch số 15/KH-KHCN ngày 05/10/2022 của Sở Khoa học và Công nghệ về tổ chức hội thảo, đến nay Sở chưa nhận được ý kiến tham luận của quý đơn vị."),
            new Paragraph("Đề nghị các đơn vị gửi ý kiến tham luận, trong đó có ít nhất 2 ý tưởng, cách làm sáng tạo, trước ngày 22/10/2022 (hạn nộp cuối cùng là 24 giờ 00 thứ Sáu, ngày 21/10/2022)."),
            new Paragraph("Đề nghị các đơn vị quan tâm, phối hợp thực hiện./."),
        ],
        Signatures = [new(["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"], "Trần Thị Ví Dụ")],
        Recipients = Filed,
        AddressLine = "Số 71 đường Nguyễn Văn Cừ, thành phố Bắc Giang; điện thoại 0204 0000 000; thư điện tử vidu@bacgiang.gov.vn",
        VerificationAddress = "https://sangkien.example.vn/kiem-tra/7Q2M4K9T",
        Properties = Named("Công văn số 128/SKHCN-CS&SHTT"),
    };

    /// <summary>Báo cáo to a superior with căn cứ, tables of groups and two annexes, one of them wide.</summary>
    public static AdministrativeDocument Report { get; } = new()
    {
        Letterhead = Head,
        Number = new(9, "BC-KHCN"),
        PlaceAndDate = new("Bắc Giang", new DateOnly(2022, 11, 1)),
        Title = new("Báo cáo", "Tổng hợp ý kiến tham luận hội thảo về hoạt động sáng kiến"),
        Addressees = ["Ủy ban nhân dân tỉnh Bắc Giang"],
        LegalBases =
        [
            "Căn cứ Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012 của Chính phủ ban hành Điều lệ Sáng kiến;",
            "Căn cứ Kế hoạch số 15/KH-KHCN ngày 05 tháng 10 năm 2022 của Sở Khoa học và Công nghệ về tổ chức hội thảo",
        ],
        Body =
        [
            new Heading(HeadingLevel.Part, "Phần I", "Tình hình tiếp nhận"),
            new Paragraph(new RichText([new TextRun("Đến hạn, "), new TextRun("9/9", Emphasis.Bold), new TextRun(" đơn vị đã gửi tham luận với "), new TextRun("23 ý tưởng", Emphasis.Bold | Emphasis.Italic), new TextRun(".")])),
            ReceiptTable,
            new Heading(HeadingLevel.Part, "Phần II", "Nhận xét"),
            new Paragraph("Các ý kiến tập trung, sát thực tế.") { Marker = "a)" },
            new Paragraph("Một số đơn vị gửi muộn.") { Marker = "b)" },
        ],
        Signatures = [new(["GIÁM ĐỐC"], "Nguyễn Thanh Bình")],
        Recipients = Filed,
        Annexes = [IdeasAnnex(40), SigningSheet(30)],
        Properties = Named("Báo cáo số 09/BC-KHCN"),
    };

    /// <summary>Biên bản: no date line, no rule below the title, two signatures.</summary>
    public static AdministrativeDocument Minutes { get; } = new()
    {
        Letterhead = Head,
        Number = new(3, "BB-KHCN"),
        Title = new("Biên bản", "Hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến", HasRule: false),
        Body =
        [
            new Paragraph("Thời gian bắt đầu: 8 giờ 00, ngày 28/10/2022."),
            new Paragraph("Địa điểm: Hội trường tầng 5, Sở Khoa học và Công nghệ."),
            new Paragraph("Hội thảo kết thúc vào 11 giờ 30, ngày 28/10/2022."),
        ],
        Signatures = [new(["THƯ KÝ"], "Lê Văn Ví Dụ"), new(["CHỦ TỌA"], "Nguyễn Thanh Bình")],
        Recipients = new([], "VT, Hồ sơ"),
        Properties = Named("Biên bản số 03/BB-KHCN"),
    };

    /// <summary>Giấy mời of one page.</summary>
    public static AdministrativeDocument Invitation { get; } = new()
    {
        Letterhead = Head,
        Number = new(21, "GM-KHCN"),
        PlaceAndDate = new("Bắc Giang", new DateOnly(2022, 10, 24)),
        Title = new("Giấy mời", "Dự hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến"),
        Body =
        [
            new Paragraph("Sở Khoa học và Công nghệ trân trọng kính mời: Đại diện lãnh đạo các sở, ban, ngành."),
            new Paragraph("Tới dự hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh."),
            new Paragraph("Chủ trì: Giám đốc Sở Khoa học và Công nghệ."),
            new Paragraph("Thời gian: 8 giờ 00, thứ Sáu, ngày 28/10/2022."),
            new Paragraph("Địa điểm: Hội trường tầng 5, Sở Khoa học và Công nghệ."),
        ],
        Signatures = [new(["TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"], "Phạm Thị Ví Dụ")],
        Recipients = new(["Như kính mời", "Lãnh đạo Sở"], "VT, VP"),
        Properties = Named("Giấy mời số 21/GM-KHCN"),
    };

    /// <summary>The papers that have a letterhead.</summary>
    public static IReadOnlyDictionary<string, AdministrativeDocument> All { get; } = new Dictionary<string, AdministrativeDocument>
    {
        ["ke-hoach"] = Plan, ["ke-hoach-du-thao"] = DraftPlan, ["cong-van"] = OfficialLetter, ["bao-cao"] = Report,
        ["bien-ban"] = Minutes, ["giay-moi"] = Invitation,
    };

    public static IReadOnlyDictionary<string, AdministrativeDocument> WithBook { get; } =
        new Dictionary<string, AdministrativeDocument>(All) { ["ky-yeu"] = SampleBook.Proceedings };

    private static Table ReceiptTable => new(
        [new("TT", 12, ParagraphAlignment.Centered), new("Đơn vị", 108), new("Số ý tưởng", 40, ParagraphAlignment.Centered)],
        [
            new(["Phòng chuyên môn"]), new(["1", "Văn phòng Sở", "3"]), new(["2", "Thanh tra Sở", "2"]),
            new(["Đơn vị trực thuộc"]), new(["3", "Chi cục Tiêu chuẩn Đo lường Chất lượng", "5"]),
        ])
    { Summary = "Số ý tưởng của từng đơn vị" };

    public static Annex IdeasAnnex(int rows) => new()
    {
        Label = "Phụ lục I",
        Title = "Danh mục ý tưởng, cách làm sáng tạo",
        Reference = "(Kèm theo Báo cáo số 09/BC-KHCN ngày 01 tháng 11 năm 2022 của Sở Khoa học và Công nghệ)",
        Body =
        [
            new Table(
                [new("TT", 12, ParagraphAlignment.Centered), new("Ý tưởng", 98), new("Đơn vị", 50)],
                [.. Enumerable.Range(1, rows).Select(n => new TableRow(
                    [$"{n}", $"Ý tưởng thứ {n}: rút ngắn thời gian giải quyết hồ sơ đề nghị công nhận sáng kiến bằng biểu mẫu điện tử", "Văn phòng Sở"]))])
            { Summary = "Các ý tưởng" },
            new Paragraph($"(Danh mục gồm có {rows} ý tưởng)"),
        ],
    };

    public static Annex SigningSheet(int rows) => new()
    {
        Label = "Phụ lục II",
        Title = "Danh sách đại biểu",
        Reference = "(Kèm theo Báo cáo số 09/BC-KHCN ngày 01 tháng 11 năm 2022 của Sở Khoa học và Công nghệ)",
        IsLandscape = true,
        Body =
        [
            new Table(
                [new("TT", 12, ParagraphAlignment.Centered), new("Họ và tên", 60), new("Chức vụ", 50), new("Đơn vị", 70), new("Ký tên", 50)],
                [.. Enumerable.Range(1, rows).Select(n => new TableRow([$"{n}", $"Đại biểu Ví Dụ {n}", "Chuyên viên", "Văn phòng Sở", ""]))])
            { Summary = "Đại biểu và chữ ký", MinimumRowHeight = 10 },
            new Paragraph($"(Danh sách gồm có {rows} người)"),
        ],
    };

    private static DocumentProperties Named(string title) => new()
    {
        Title = title, Author = "Sở Khoa học và Công nghệ", CreatedUtc = new DateTime(2022, 10, 5, 2, 0, 0, DateTimeKind.Utc),
    };
}
