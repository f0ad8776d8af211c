using SangKien.Documents.Model;

namespace SangKien.Documents.Tests.Samples;

/// <summary>Papers at the ends of what an office writes: very short, very long, names that do not fit a line.</summary>
internal static class LongPapers
{
    private const string Sentence = "Ứng dụng biểu mẫu điện tử giúp rút ngắn thời gian giải quyết hồ sơ đề nghị công nhận sáng kiến, giảm chi phí đi lại của cá nhân, tổ chức và nâng cao chất lượng phục vụ";
    private const int WordsOfSentence = 35;

    public static string Words(int count) => string.Join(". ", Enumerable.Repeat(Sentence, count / WordsOfSentence + 1)) + ".";

    /// <summary>The content, signature and recipients on one page.</summary>
    public static AdministrativeDocument OnePage { get; } = SamplePapers.Plan with
    {
        Body = [new Heading(HeadingLevel.Roman, "I.", "Mục đích"), new Paragraph(Sentence), new Heading(HeadingLevel.Roman, "II.", "Tổ chức thực hiện"), new Paragraph(Sentence) { Marker = "1." }, new Paragraph(Sentence) { Marker = "2." }],
    };

    public static AdministrativeDocument TwelvePages { get; } = SamplePapers.Plan with
    {
        Body =
        [
            .. Enumerable.Range(1, 11).SelectMany(part => new Block[]
            {
                new Heading(HeadingLevel.Roman, $"{Roman[part]}.", "Nội dung công việc của từng phòng, đơn vị thuộc Sở"),
                new Heading(HeadingLevel.Clause, "1.", "Nhiệm vụ chung"), new Paragraph(Words(120 + 7 * part)), new Paragraph(Words(60 + 11 * part)) { Marker = "-" },
                new Heading(HeadingLevel.Clause, "2.", "Nhiệm vụ cụ thể"), new Paragraph(Words(90)) { Marker = "a)" }, new Paragraph(Words(120)) { Marker = "b)" },
            }),
        ],
    };

    /// <summary>Names of agencies over three lines, a name of sixty letters below the signature, long recipients and addressees.</summary>
    public static AdministrativeDocument LongNames { get; } = SamplePapers.OfficialLetter with
    {
        Letterhead = new("Ủy ban nhân dân thành phố trực thuộc Trung ương và các cơ quan chuyên môn", "Trung tâm Ứng dụng tiến bộ khoa học, công nghệ và Tiêu chuẩn đo lường chất lượng tỉnh"),
        Number = new(1128, "TTƯD-HCTH"),
        PlaceAndDate = new("Thành phố Hồ Chí Minh", new DateOnly(2022, 10, 17)),
        Addressees = ["Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh; các cơ quan tham mưu, giúp việc của Tỉnh ủy", "Thanh tra Sở"],
        Urgency = Urgency.None,
        Signatures = [new(["TUQ. GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH BẮC GIANG", "TRƯỞNG PHÒNG QUẢN LÝ KHOA HỌC CÔNG NGHỆ CƠ SỞ"], "Công Tằng Tôn Nữ Nguyễn Phúc Hoàng Thị Minh Khuê Thanh Nguyệt")],
        Recipients = new(["Các phòng, đơn vị chuyên môn, đơn vị sự nghiệp trực thuộc Sở Khoa học và Công nghệ", "Lãnh đạo Sở"], "VT, CS&SHTT"),
    };

    public static AdministrativeDocument ThousandDelegates { get; } = new()
    {
        Annexes = [SamplePapers.SigningSheet(1000) with { Label = "", IsLandscape = false, Body = [Delegates(1000), new Paragraph("(Danh sách gồm có 1.000 người)")] }],
        Properties = new() { Title = "Danh sách đại biểu" },
    };

    /// <summary>Five thousand words in one paragraph and, once more, in one cell.</summary>
    public static AdministrativeDocument LongIdea { get; } = SamplePapers.Report with
    {
        Body =
        [
            new Heading(HeadingLevel.Part, "Phần I", "Ý tưởng"), new Paragraph(Words(5000)) { Marker = "a)" },
            new Table([new("TT", 12, ParagraphAlignment.Centered), new("Ý tưởng", 108), new("Đơn vị", 40)], [new(["1", Words(5000), "Văn phòng Sở"]), new(["2", Words(40), "Thanh tra Sở"])]) { Summary = "Ý tưởng" },
        ],
        Annexes = [],
    };

    public static IReadOnlyDictionary<string, AdministrativeDocument> All { get; } = new Dictionary<string, AdministrativeDocument>
    {
        ["mot-trang"] = OnePage, ["muoi-hai-trang"] = TwelvePages, ["ten-dai"] = LongNames, ["nghin-dai-bieu"] = ThousandDelegates, ["y-tuong-dai"] = LongIdea,
    };

    private static string[] Roman => ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"];

    private static Table Delegates(int count) => new(
        [new("TT", 14, ParagraphAlignment.Centered), new("Họ và tên", 50), new("Chức vụ", 36), new("Đơn vị", 60)],
        [.. Enumerable.Range(1, count).Select(n => new TableRow([$"{n}", n % 50 == 0 ? "Công Tằng Tôn Nữ Nguyễn Phúc Hoàng Thị Minh Khuê Thanh Nguyệt" : $"Nguyễn Văn Ví Dụ {n}", "Chuyên viên", n % 7 == 0 ? "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ" : "Văn phòng Sở"]))])
    { Summary = "Đại biểu" };
}
