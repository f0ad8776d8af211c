using SangKien.Core.Attendees;
using SangKien.Core.Compilation;
using SangKien.Core.Conclusions;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Contributions;
using SangKien.Core.Deadlines;
using SangKien.Core.Plans;
using SangKien.Core.Proceedings;
using SangKien.Core.Reports;
using SangKien.Core.Programmes;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;

namespace SangKien.Samples;

/// <summary>The day of the workshop as an example: only what the plan says of it is real.</summary>
internal static class SampleDay
{
    private const string Agency = "Sở Khoa học và Công nghệ";

    public static WorkshopDay Day { get; } = new()
    {
        Topic = SampleWorkshop.Plan.Topic,
        Plan = SampleWorkshop.Citation,
        On = SampleWorkshop.HeldOn,
        StartsAt = SampleWorkshop.StartsAt,
        EndedAt = new TimeOnly(11, 30),
        Venue = SampleWorkshop.Plan.Venue,
        Chair = new(SampleStaff.Director.FullName, $"{SampleStaff.Director.Post} {Agency}"),
        Secretary = new(SampleStaff.Named("Nguyễn Đình Phong").FullName, "Chuyên viên Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ"),
    };

    public static ProgrammeSheet Programme { get; } = new(Day, Hours())
    {
        Agency = Agency,
        Accompanies = "Giấy mời số 21/GM-KHCN ngày 24 tháng 10 năm 2022",
        PrintedAtUtc = SampleWorkshop.At(10, 24, 10, 0),
    };

    private static Timetable Hours()
    {
        var programme = Core.Programmes.Programme.Begin(SampleWorkshop.Workshop);
        programme.Fill(
        [
            Item("Đón tiếp đại biểu, ký danh sách", 20, "Văn phòng Sở"),
            Item("Ổn định tổ chức, tuyên bố lý do, giới thiệu đại biểu, chủ tọa, thư ký", 10, "Đỗ Văn Khánh, Chánh Văn phòng"),
            Item("Phát biểu khai mạc", 10, "Nguyễn Thanh Bình, Giám đốc Sở"),
            Item("Báo cáo đề dẫn", 20, "Phan Văn Toàn, Trưởng Phòng CS&SHTT"),
            .. Presented.Select(paper => Item($"Tham luận: {paper.Title}", 10, paper.Speaker)),
            Item("Giải lao", 15, ""),
            Item("Thảo luận", 60, "Chủ tọa điều hành") with { Note = "Theo báo cáo đề dẫn" },
            Item("Kết luận, bế mạc hội thảo", 15, "Nguyễn Thanh Bình, Giám đốc Sở"),
        ]);
        var start = SampleWorkshop.At(10, Day.On.Day, Day.StartsAt.Hour, Day.StartsAt.Minute);
        return Timetable.Of(programme.Items, new Meeting { Status = MeetingStatus.Fixed, StartsAtUtc = start, EndsAtUtc = start.AddMinutes(210), Venue = Day.Venue }, Day.On);
    }

    private static ProgrammeEntry Item(string title, int minutes, string speaker) => new() { Title = title, Minutes = minutes, Speaker = speaker };

    public static Invitation Invitation { get; } = new(
        SampleWorkshop.Issued(21, "GM-KHCN", 10, 24) with { DraftingUnit = "VP" }, Day)
    {
        HasProgramme = true, ReplyBy = new DateOnly(2022, 10, 27), Contact = "Văn phòng Sở Khoa học và Công nghệ",
    };

    public static IReadOnlyList<InvitedGuest> Guests { get; } = [.. SampleStaff.Guests.Select(guest => new InvitedGuest(guest.FullName, guest.Post, guest.Organisation))];

    public static Attendance Attendance { get; } = new()
    {
        Expected = SampleDelegates.All.Count,
        Present = SampleDelegates.All.Count(person => !person.IsAbsent),
        GuestsPresent = SampleDelegates.All.Count(person => person.IsGuest && !person.IsAbsent),
        Absentees = [.. SampleDelegates.All.Where(person => person.IsAbsent).Select(person => new Absentee(person.FullName, person.Organisation, person.AbsenceReason))],
    };

    public static ReportContent Introduction { get; } = Report($"Đề dẫn hội thảo “{Day.Topic}”", IntroductoryText.Compose(SampleWorkshop.Plan, SampleSynthesis.Report, Day))
        .With("context", paragraph => paragraph.Write(SampleWorkshop.Plan.FocusIssues[2]));

    public static ReportContent Synthesis { get; } = Report($"Tổng hợp ý kiến tham luận hội thảo “{Day.Topic}”", SynthesisText.Compose(SampleSynthesis.Report));

    private static ReportContent Report(string subject, ItemList<ReportSection> sections) => new()
    {
        Subject = subject,
        Sections = sections,
        Figures = ReportFigures.Of(SampleSynthesis.Report),
        Signing = SampleSynthesis.Report.Frame.Signing,
        Recipients = [new("Lãnh đạo Sở", RecipientAudience.Leadership), new("Các phòng, đơn vị thuộc Sở", RecipientAudience.Units)],
        Archive = SampleSynthesis.Report.Frame.Archive,
    };

    public static MinutesSheet Minutes { get; } = new(SampleWorkshop.Issued(3, "BB-KHCN", 10, 28), Day, Attendance)
    {
        Course =
        [
            "Đồng chí Đỗ Văn Khánh, Chánh Văn phòng Sở tuyên bố lý do, giới thiệu đại biểu, chủ tọa, thư ký",
            "Đồng chí Nguyễn Thanh Bình, Giám đốc Sở phát biểu khai mạc hội thảo",
            "Đồng chí Phan Văn Toàn, Trưởng Phòng CS&SHTT trình bày báo cáo đề dẫn",
        ],
        Presented = Presented,
        Opinions =
        [
            new("Đại biểu Ví Dụ Hai", "Sở Nội vụ", "Nhất trí với báo cáo đề dẫn. Đề nghị quan tâm thời hiệu yêu cầu công nhận sáng kiến theo khoản 2 Điều 5 Điều lệ Sáng kiến, nhiều tác giả chưa nắm được."),
            new("Dương Thị Thanh Tâm", "Phòng Kế hoạch - Tài chính", "Cần đưa mục chi cho hoạt động sáng kiến vào quy chế chi tiêu nội bộ ngay trong quý I năm sau."),
            new("Bùi Xuân Trường", "Phòng Quản lý Công nghệ", "Kho sáng kiến dùng chung nên thí điểm trong Sở trước khi mở cho các ngành, các huyện."),
        ],
        Conclusions = Conclusions,
    };

    public static ConclusionNotice Notice { get; } = new(
        SampleWorkshop.Issued(25, "TB-KHCN", 11, 2) with { DraftingUnit = "VP", Signing = SignedByOffice }, Day, Attendance, Conclusions);

    public static FollowUpList FollowUp { get; } = new(SampleWorkshop.Frame(12, 5), Day.Topic, "Thông báo số 25/TB-KHCN ngày 02 tháng 11 năm 2022", Conclusions.Tasks);

    private static ResultFigures Figures { get; } = new(Attendance)
    {
        Owing = SampleSynthesis.Report.Owing, OnTime = SampleSynthesis.Report.OnTime, Late = SampleSynthesis.Report.Late, Presented = Presented.Count, Opinions = 3,
        Ideas = SampleSynthesis.Report.IdeaCount, NeedingStudy = SampleSynthesis.Report.CountOf(Assessment.NeedsStudy),
        FeasibleIdeas = [.. SampleSynthesis.Report.Ideas.Where(idea => idea.Assessment == Assessment.Feasible).Select(idea => $"{idea.Title} ({idea.Unit})")],
    };

    public static ResultReport Result { get; } = new(SampleWorkshop.Frame(11, 4) with { Signing = SampleWorkshop.SignedByHead }, Day)
    {
        Addressee = "Ủy ban nhân dân tỉnh Bắc Giang",
        Preparations =
        [
            Figures.Received,
            "Văn phòng Sở chuẩn bị hội trường, khánh tiết, lập danh sách đại biểu, gửi giấy mời tới khách mời",
            "Phòng Quản lý Khoa học công nghệ cơ sở và Sở hữu trí tuệ xây dựng báo cáo đề dẫn, chương trình hội thảo",
        ],
        Figures = Figures.Rows,
        FeasibleIdeas = Figures.FeasibleIdeas,
        Assessments =
        [
            "Hội thảo được chuẩn bị chu đáo, đúng kế hoạch; các tham luận bám sát những vấn đề nêu tại mục II.3 của Kế hoạch",
            "Hạn chế: một số tham luận chưa nêu được điều kiện thực hiện và hiệu quả dự kiến của ý tưởng",
        ],
        Recommendations = ["Đề nghị Ủy ban nhân dân tỉnh quan tâm chỉ đạo việc xây dựng kho sáng kiến dùng chung của tỉnh"],
        Conclusions = Conclusions,
    };

    public static ProceedingsBook Proceedings => new(SampleStaff.Agency, Day)
    {
        Plan = PlanDocument.Compose(SampleWorkshop.Plan, SampleStaff.Agency, PaperPrint.Issued(SampleWorkshop.PlanNumber, verificationAddress: null)),
        Programme = ProgrammeDocument.Compose(Programme),
        Introduction = ReportDocument.Compose(Introduction, SampleStaff.Agency, PaperPrint.Approved),
        Papers =
        [
            .. SampleContributions.Versions.Select(version => new ProceedingsPaper(
                version.Contribution.Unit.Name, version.Text.Heading, version.Text.Ideas.Count,
                ContributionDocument.Compose(version.Contribution, version.Text, version.SubmittedAtUtc, SampleStaff.Agency))),
        ],
        Notice = ConclusionNoticeDocument.Compose(Notice),
        Delegates = DelegateListDocument.Compose(SampleDelegates.List),
        PrintedAtUtc = SampleWorkshop.At(11, 4, 9, 0),
    };

    private static IReadOnlyList<PresentedPaper> Presented =>
    [
        .. ((IReadOnlyList<int>)[5, 4, 2]).Select(index => SampleContributions.Versions[index])
            .Select(version => new PresentedPaper(version.Text.Heading, version.Contribution.Unit.Name, SampleStaff.HeadOf(version.Contribution.Unit).FullName)),
    ];

    private static WorkshopConclusions Conclusions => new()
    {
        Assessments =
        [
            "Hội thảo đã đánh giá đúng thực trạng, nêu rõ khó khăn, vướng mắc và đề xuất nhiều giải pháp, ý tưởng có khả năng thực hiện",
            "Các phòng, đơn vị chuẩn bị tham luận nghiêm túc, cơ bản đúng thời hạn",
        ],
        Measures =
        [
            "Tiếp nhận hồ sơ sáng kiến quanh năm, xét công nhận theo quý",
            "Thống nhất mẫu mô tả sáng kiến trong toàn Sở",
        ],
        Tasks =
        [
            new("Văn phòng Sở", "Tham mưu ban hành mẫu mô tả sáng kiến thống nhất trong toàn Sở")
            {
                Coordinating = SampleStaff.CsShtt.Name, Due = new(new DateOnly(2022, 12, 15), DeadlineReading.Before), Product = "Mẫu mô tả sáng kiến",
                Progress = "Đã lấy ý kiến",
            },
            new("Phòng Quản lý Công nghệ", "Xây dựng phương án kho sáng kiến dùng chung, thí điểm trong Sở")
            {
                Due = new(new DateOnly(2023, 3, 31), DeadlineReading.Through), Product = "Phương án",
            },
            new("Phòng Kế hoạch - Tài chính", "Bổ sung mục chi cho hoạt động sáng kiến vào quy chế chi tiêu nội bộ"),
        ],
    };

    private static SigningBlock SignedByOffice => new()
    {
        Authority = SigningAuthority.Tl, SignerPersonId = SampleStaff.HeadOf(SampleStaff.Office).Id,
        SignerName = SampleStaff.HeadOf(SampleStaff.Office).FullName, SignerPost = SampleStaff.HeadOf(SampleStaff.Office).Post,
    };
}
