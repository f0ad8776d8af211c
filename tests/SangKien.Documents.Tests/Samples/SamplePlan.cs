using SangKien.Documents.Model;

namespace SangKien.Documents.Tests.Samples;

/// <summary>The real plan behind everything: Sở Khoa học và Công nghệ Bắc Giang, October 2022.</summary>
internal static class SamplePlan
{
    public static AdministrativeDocument Issued { get; } = new()
    {
        Letterhead = new("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ"),
        Number = new(15, "KH-KHCN"),
        PlaceAndDate = new("Bắc Giang", new DateOnly(2022, 10, 5)),
        Title = new("Kế hoạch", "Tổ chức hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh"),
        Body = [.. Opening, .. Purpose, .. Content, .. Organisation],
        Signatures = [new(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Nguyễn Phúc Thương")],
        Recipients = new(["Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở", "Công chức, viên chức thuộc Sở"], "VT, CS&SHTT"),
        Properties = new()
        {
            Title = "Kế hoạch số 15/KH-KHCN", Author = "Sở Khoa học và Công nghệ",
            CreatedUtc = new DateTime(2022, 10, 5, 2, 0, 0, DateTimeKind.Utc),
        },
    };

    /// <summary>Not yet approved: no number, no day.</summary>
    public static AdministrativeDocument Draft { get; } = Issued with
    {
        Number = new(null, "KH-KHCN"), PlaceAndDate = new("Bắc Giang", null, new DateOnly(2022, 10, 1)), IsDraft = true,
    };

    private static IEnumerable<Block> Opening =>
    [
        new Paragraph(
            "Thực hiện Chương trình công tác năm 2022; Sở Khoa học và Công nghệ xây dựng kế hoạch tổ chức hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh, cụ thể như sau:"),
    ];

    private static IEnumerable<Block> Purpose =>
    [
        new Heading(HeadingLevel.Roman, "I.", "Mục đích, yêu cầu"),
        new Heading(HeadingLevel.Clause, "1.", "Mục đích"),
        Dash("Đánh giá thực trạng và bàn giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh góp phần thúc đẩy hoạt động đổi mới sáng tạo, ứng dụng tiến bộ khoa học và công nghệ trong hoạt động quản lý nhà nước, sản xuất kinh doanh, phát triển kinh tế xã hội địa phương."),
        Dash("Triển khai thực hiện hiệu quả các văn bản quy định của Trung ương, tỉnh liên quan đến hoạt động sáng kiến."),
        new Heading(HeadingLevel.Clause, "2.", "Yêu cầu"),
        Dash("Trao đổi thông tin về những khó khăn, hạn chế, vướng mắc trong hoạt động sáng kiến và các giải pháp để nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh, tại Sở Khoa học và Công nghệ."),
        Dash("Tổ chức hội thảo thiết thực, hiệu quả bám sát yêu cầu thực tiễn đối với hoạt động sáng kiến."),
    ];

    private static IEnumerable<Block> Content =>
    [
        new Heading(HeadingLevel.Roman, "II.", "Nội dung"),
        Clause("1.", "Chủ trì hội thảo: Giám đốc Sở Khoa học và Công nghệ."),
        Clause("2.", "Chủ đề hội thảo: Giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh."),
        new Heading(HeadingLevel.Clause, "3.", "Những vấn đề cần tập trung làm rõ và triển khai thời gian tới"),
        Dash("Thực trạng hoạt động sáng kiến trên địa bàn tỉnh, tại Sở Khoa học và Công nghệ."),
        Dash("Các giải pháp cụ thể nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh, tại Sở Khoa học và Công nghệ: Ban hành các văn bản quản lý, hướng dẫn hoạt động sáng kiến; Tập huấn hướng dẫn công tác sáng kiến; Ứng dụng công nghệ thông tin..."),
        Dash("Một số nội dung quy định trong các văn bản về hoạt động sáng kiến: Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 (khoản 2 Điều 5); Công văn số 1596/BTĐKT-V.II ngày 06/7/2022 của Bộ Nội vụ về việc chấn chỉnh công tác lập hồ sơ đề nghị khen thưởng cấp nhà nước; Chỉ thị số 01/CT-UBND ngày 16/01/2014 của Chủ tịch UBND tỉnh về việc đẩy mạnh hoạt động sáng kiến trên địa bàn tỉnh; Công văn số 1825/UBND-KGVX ngày 29/4/2021 của Chủ tịch UBND tỉnh về việc triển khai đưa sáng kiến vào áp dụng rộng rãi; Công văn số 4283/UBND-KGVX ngày 31/8/2012 của Chủ tịch UBND tỉnh về việc nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh."),
        Dash("Nghiên cứu đề xuất những ý tưởng, cách làm sáng tạo phục vụ công việc chuyên môn theo chức năng nhiệm vụ được giao của phòng, đơn vị thuộc Sở trong thời gian tới."),
        Clause("4.", "Thành phần tham dự: Toàn thể cán bộ, công chức, viên chức Sở Khoa học và Công nghệ."),
        Clause("5.", "Thời gian: Dự kiến cuối tháng 10 năm 2022."),
        Clause("6.", "Địa điểm: Tại hội trường tầng 5, Sở Khoa học và Công nghệ."),
    ];

    private static IEnumerable<Block> Organisation =>
    [
        new Heading(HeadingLevel.Roman, "III.", "Tổ chức thực hiện"),
        Clause("1.", "Văn phòng Sở phối hợp với Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ chuẩn bị các điều kiện về hội trường, khánh tiết, ghi danh sách đại biểu... phục vụ hội thảo."),
        Clause("2.", "Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ xây dựng kế hoạch tổ chức, báo cáo đề dẫn hội thảo."),
        Clause("3.", "Giao mỗi phòng, đơn vị trực thuộc Sở căn cứ mục II.3 chuẩn bị ý kiến tham luận, trong đó đề xuất ít nhất 2 ý tưởng, cách làm sáng tạo phục vụ công việc chuyên môn theo chức năng nhiệm vụ được giao trong thời gian tới. Ý kiến tham luận gửi về Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ trước ngày 22/10/2022 để tổng hợp."),
        Clause("4.", "Toàn thể công chức, viên chức thuộc Sở chủ động nghiên cứu và chuẩn bị các ý kiến đóng góp, thảo luận, phát biểu theo yêu cầu của chủ tọa tại hội thảo."),
        new Paragraph("Trên đây là Kế hoạch tổ chức hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh."),
    ];

    private static Paragraph Dash(string text) => new(text) { Marker = "-" };

    private static Paragraph Clause(string marker, string text) => new(text) { Marker = marker };
}
