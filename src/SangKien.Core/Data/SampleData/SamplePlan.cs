using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Documents.Model;

namespace SangKien.Core.Data.SampleData;

/// <summary>
/// The real plan of October 2022, word for word. Mended is only what is certainly a slip: spaces in symbols, the comma in "khoản 2 Điều 5",
/// the dots, the end mark, the capitals of the Phòng, and the full first citation of Nghị định số 13/2012/NĐ-CP.
/// </summary>
internal static class SamplePlan
{
    public const string Topic = "Giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh";

    private static readonly Deadline Due = new(new DateOnly(2022, 10, 22), DeadlineReading.Before);

    public static PlanContent Content(Unit office, Unit csShtt, Person signer) => new()
    {
        Symbol = "KH-KHCN",
        Place = "Bắc Giang",
        ExpectedMonth = new DateOnly(2022, 10, 1),
        Subject = "Tổ chức hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh",
        Opening = "Thực hiện Chương trình công tác năm 2022; Sở Khoa học và Công nghệ xây dựng kế hoạch tổ chức hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh, cụ thể như sau:",
        Purposes =
        [
            "Đánh giá thực trạng và bàn giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh góp phần thúc đẩy hoạt động đổi mới sáng tạo, ứng dụng tiến bộ khoa học và công nghệ trong hoạt động quản lý nhà nước, sản xuất kinh doanh, phát triển kinh tế xã hội địa phương",
            "Triển khai thực hiện hiệu quả các văn bản quy định của Trung ương, tỉnh liên quan đến hoạt động sáng kiến",
        ],
        Requirements =
        [
            "Trao đổi thông tin về những khó khăn, hạn chế, vướng mắc trong hoạt động sáng kiến và các giải pháp để nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh, tại Sở Khoa học và Công nghệ",
            "Tổ chức hội thảo thiết thực, hiệu quả bám sát yêu cầu thực tiễn đối với hoạt động sáng kiến",
        ],
        Chair = "Giám đốc Sở Khoa học và Công nghệ",
        Topic = Topic,
        FocusIssues =
        [
            "Thực trạng hoạt động sáng kiến trên địa bàn tỉnh, tại Sở Khoa học và Công nghệ",
            "Các giải pháp cụ thể nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh, tại Sở Khoa học và Công nghệ: Ban hành các văn bản quản lý, hướng dẫn hoạt động sáng kiến; Tập huấn hướng dẫn công tác sáng kiến; Ứng dụng công nghệ thông tin...",
            "Một số nội dung quy định trong các văn bản về hoạt động sáng kiến: Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 của Chính phủ ban hành Điều lệ Sáng kiến (khoản 2 Điều 5); Công văn số 1596/BTĐKT-V.II ngày 06/7/2022 của Bộ Nội vụ về việc chấn chỉnh công tác lập hồ sơ đề nghị khen thưởng cấp nhà nước; Chỉ thị số 01/CT-UBND ngày 16/01/2014 của Chủ tịch UBND tỉnh về việc đẩy mạnh hoạt động sáng kiến trên địa bàn tỉnh; Công văn số 1825/UBND-KGVX ngày 29/4/2021 của Chủ tịch UBND tỉnh về việc triển khai đưa sáng kiến vào áp dụng rộng rãi; Công văn số 4283/UBND-KGVX ngày 31/8/2012 của Chủ tịch UBND tỉnh về việc nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh",
            "Nghiên cứu đề xuất những ý tưởng, cách làm sáng tạo phục vụ công việc chuyên môn theo chức năng nhiệm vụ được giao của phòng, đơn vị thuộc Sở trong thời gian tới",
        ],
        Participants = "Toàn thể cán bộ, công chức, viên chức Sở Khoa học và Công nghệ",
        Time = "Dự kiến cuối tháng 10 năm 2022",
        Venue = "Tại hội trường tầng 5, Sở Khoa học và Công nghệ",
        Assignments = [Preparation(office, csShtt), Papers(csShtt), Call(), Discussion()],
        Closing = "Trên đây là Kế hoạch tổ chức hội thảo về giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh",
        Recipients =
        [
            new("Lãnh đạo Sở", RecipientAudience.Leadership),
            new("Các phòng, đơn vị thuộc Sở", RecipientAudience.Units),
            new("Công chức, viên chức thuộc Sở", RecipientAudience.Everybody),
        ],
        Archive = "VT, CS&SHTT",
        Signing = new() { Authority = SigningAuthority.Kt, SignerPersonId = signer.Id, SignerName = signer.FullName, SignerPost = signer.Post },
    };

    private static Assignment Preparation(Unit office, Unit csShtt) => new()
    {
        Key = Guid.CreateVersion7(),
        Kind = AssignmentKind.Work,
        Title = "Chuẩn bị hội trường, khánh tiết, danh sách đại biểu",
        Text = "Văn phòng Sở phối hợp với Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ chuẩn bị các điều kiện về hội trường, khánh tiết, ghi danh sách đại biểu... phục vụ hội thảo",
        Scope = AssignmentScope.NamedUnits,
        LeadUnitIds = [office.Id],
        CoordinatingUnitIds = [csShtt.Id],
        Product = "Hội trường, khánh tiết, danh sách đại biểu",
    };

    private static Assignment Papers(Unit csShtt) => new()
    {
        Key = Guid.CreateVersion7(),
        Kind = AssignmentKind.Work,
        Title = "Xây dựng kế hoạch tổ chức, báo cáo đề dẫn",
        Text = "Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ xây dựng kế hoạch tổ chức, báo cáo đề dẫn hội thảo",
        Scope = AssignmentScope.NamedUnits,
        LeadUnitIds = [csShtt.Id],
        Product = "Kế hoạch tổ chức, báo cáo đề dẫn",
    };

    private static Assignment Call() => new()
    {
        Key = Guid.CreateVersion7(),
        Kind = AssignmentKind.Contribution,
        Title = "Chuẩn bị ý kiến tham luận",
        Text = "Giao mỗi phòng, đơn vị trực thuộc Sở căn cứ mục II.3 chuẩn bị ý kiến tham luận, trong đó đề xuất ít nhất 2 ý tưởng, cách làm sáng tạo phục vụ công việc chuyên môn theo chức năng nhiệm vụ được giao trong thời gian tới. Ý kiến tham luận gửi về Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ trước ngày 22/10/2022 để tổng hợp",
        Scope = AssignmentScope.EveryUnit,
        Product = "Ý kiến tham luận",
        Due = Due,
        MinimumIdeas = 2,
    };

    private static Assignment Discussion() => new()
    {
        Key = Guid.CreateVersion7(),
        Kind = AssignmentKind.Discussion,
        Title = "Chuẩn bị ý kiến đóng góp, thảo luận, phát biểu",
        Text = "Toàn thể công chức, viên chức thuộc Sở chủ động nghiên cứu và chuẩn bị các ý kiến đóng góp, thảo luận, phát biểu theo yêu cầu của chủ tọa tại hội thảo",
        Scope = AssignmentScope.EveryUnit,
    };
}
