using SangKien.Core.Deadlines;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Documents.Model;

namespace SangKien.Core.Tests.Plans;

/// <summary>The real plan of October 2022 with the people and units that it names.</summary>
internal static class SeedPlan
{
    private const string CsShttName = "Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ";

    private const string Theme = "giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh";

    public static Deadline Due { get; } = new(new DateOnly(2022, 10, 22), DeadlineReading.Before);

    public static AgencyProfile Agency { get; } = new()
    {
        Superior = "UBND tỉnh Bắc Giang", Name = "Sở Khoa học và Công nghệ", Abbreviation = "KHCN", Place = "Bắc Giang", HeadPost = "Giám đốc",
    };

    public static Unit Leadership { get; } = WithId(Unit.Create("Lãnh đạo Sở", "", UnitKind.Leadership, 1), 1);
    public static Unit Office { get; } = WithId(Unit.Create("Văn phòng Sở", "", UnitKind.Department, 2), 2);
    public static Unit CsShtt { get; } = WithId(Unit.Create(CsShttName, "CS&SHTT", UnitKind.Department, 3), 3);
    public static Unit Centre { get; } = WithId(Unit.Create("Trung tâm ví dụ", "", UnitKind.SubordinateUnit, 4), 4);
    public static Person Director { get; } = WithId(Person.Create("Nguyễn Thanh Bình", "Giám đốc", PostRank.Director, Leadership), 1);
    public static Person Deputy { get; } = WithId(Person.Create("Nguyễn Phúc Thương", "Phó Giám đốc", PostRank.DeputyDirector, Leadership), 2);
    public static Person HeadOfCsShtt { get; } = WithId(Person.Create("Trần Văn A", "Trưởng phòng", PostRank.HeadOfUnit, CsShtt), 3);
    public static Person Drafter { get; } = WithId(Person.Create("Vũ Quốc Huy", "Chuyên viên", PostRank.Staff, CsShtt), 4);
    public static Person HeadOfOffice { get; } = WithId(Person.Create("Lê Thị B", "Chánh Văn phòng", PostRank.HeadOfUnit, Office), 5);
    public static Person Centres { get; } = WithId(Person.Create("Phạm Văn C", "Viên chức", PostRank.Staff, Centre), 6);

    public static IReadOnlyList<Person> Everybody { get; } = [Director, Deputy, HeadOfCsShtt, Drafter, HeadOfOffice, Centres];

    public static IReadOnlyList<Unit> Units { get; } = [Leadership, Office, CsShtt, Centre];

    public static PlanContent Content { get; } = new()
    {
        Symbol = "KH-KHCN",
        Place = "Bắc Giang",
        ExpectedMonth = new DateOnly(2022, 10, 1),
        Subject = $"Tổ chức hội thảo về {Theme}",
        Opening = $"Thực hiện Chương trình công tác năm 2022; Sở Khoa học và Công nghệ xây dựng kế hoạch tổ chức hội thảo về {Theme}, cụ thể như sau:",
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
        Topic = "Giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh",
        FocusIssues =
        [
            "Thực trạng hoạt động sáng kiến trên địa bàn tỉnh, tại Sở Khoa học và Công nghệ",
            "Các giải pháp cụ thể nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh, tại Sở Khoa học và Công nghệ: Ban hành các văn bản quản lý, hướng dẫn hoạt động sáng kiến; Tập huấn hướng dẫn công tác sáng kiến; Ứng dụng công nghệ thông tin...",
            "Một số nội dung quy định trong các văn bản về hoạt động sáng kiến: Nghị định số 13/2012/NĐ-CP ngày 02/3/2012 (khoản 2 Điều 5); Công văn số 1596/BTĐKT-V.II ngày 06/7/2022 của Bộ Nội vụ về việc chấn chỉnh công tác lập hồ sơ đề nghị khen thưởng cấp nhà nước; Chỉ thị số 01/CT-UBND ngày 16/01/2014 của Chủ tịch UBND tỉnh về việc đẩy mạnh hoạt động sáng kiến trên địa bàn tỉnh; Công văn số 1825/UBND-KGVX ngày 29/4/2021 của Chủ tịch UBND tỉnh về việc triển khai đưa sáng kiến vào áp dụng rộng rãi; Công văn số 4283/UBND-KGVX ngày 31/8/2012 của Chủ tịch UBND tỉnh về việc nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh",
            "Nghiên cứu đề xuất những ý tưởng, cách làm sáng tạo phục vụ công việc chuyên môn theo chức năng nhiệm vụ được giao của phòng, đơn vị thuộc Sở trong thời gian tới",
        ],
        Participants = "Toàn thể cán bộ, công chức, viên chức Sở Khoa học và Công nghệ",
        Time = "Dự kiến cuối tháng 10 năm 2022",
        Venue = "Tại hội trường tầng 5, Sở Khoa học và Công nghệ",
        Assignments =
        [
            new()
            {
                Key = new("00000000-0000-0000-0000-000000000001"), Title = "Chuẩn bị điều kiện",
                Text = $"Văn phòng Sở phối hợp với {CsShttName} chuẩn bị các điều kiện về hội trường, khánh tiết, ghi danh sách đại biểu... phục vụ hội thảo",
                LeadUnitIds = [2], CoordinatingUnitIds = [3],
            },
            new()
            {
                Key = new("00000000-0000-0000-0000-000000000002"), Title = "Báo cáo đề dẫn",
                Text = $"{CsShttName} xây dựng kế hoạch tổ chức, báo cáo đề dẫn hội thảo", LeadUnitIds = [3], Product = "Báo cáo đề dẫn",
            },
            new()
            {
                Key = new("00000000-0000-0000-0000-000000000003"), Title = "Ý kiến tham luận", Kind = AssignmentKind.Contribution,
                Scope = AssignmentScope.EveryUnit, Due = Due, MinimumIdeas = 2,
                Text = $"Giao mỗi phòng, đơn vị trực thuộc Sở căn cứ mục II.3 chuẩn bị ý kiến tham luận, trong đó đề xuất ít nhất 2 ý tưởng, cách làm sáng tạo phục vụ công việc chuyên môn theo chức năng nhiệm vụ được giao trong thời gian tới. Ý kiến tham luận gửi về {CsShttName} trước ngày 22/10/2022 để tổng hợp",
            },
            new()
            {
                Key = new("00000000-0000-0000-0000-000000000004"), Title = "Ý kiến thảo luận", Kind = AssignmentKind.Discussion,
                Scope = AssignmentScope.EveryUnit,
                Text = "Toàn thể công chức, viên chức thuộc Sở chủ động nghiên cứu và chuẩn bị các ý kiến đóng góp, thảo luận, phát biểu theo yêu cầu của chủ tọa tại hội thảo",
            },
        ],
        Closing = $"Trên đây là Kế hoạch tổ chức hội thảo về {Theme}",
        Recipients =
        [
            new("Lãnh đạo Sở", RecipientAudience.Leadership),
            new("Các phòng, đơn vị thuộc Sở", RecipientAudience.Units),
            new("Công chức, viên chức thuộc Sở", RecipientAudience.Everybody),
        ],
        Archive = "VT, CS&SHTT",
        Signing = new() { Authority = SigningAuthority.Kt, SignerPersonId = 2, SignerName = "Nguyễn Phúc Thương", SignerPost = "Phó Giám đốc" },
    };

    public static IssuedNumber Number { get; } = new(15, "KH-KHCN", new DateOnly(2022, 10, 5), new DateTime(2022, 10, 5, 2, 0, 0, DateTimeKind.Utc));

    private static T WithId<T>(T entity, int id)
        where T : class
    {
        typeof(T).GetProperty("Id")!.SetValue(entity, id);
        return entity;
    }
}
