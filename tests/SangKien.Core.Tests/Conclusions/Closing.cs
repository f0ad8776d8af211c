using SangKien.Core.Conclusions;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Deadlines;
using SangKien.Core.Issuing;
using SangKien.Core.Reviewing;
using SangKien.Core.Tests.Plans;
using SangKien.Core.Tests.Workshops;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Conclusions;

/// <summary>A workshop that was held on 28/10/2022, and the papers after it.</summary>
internal static class Closing
{
    /// <summary>31/10/2022 8:00 in Vietnam.</summary>
    public static readonly DateTime Now = new(2022, 10, 31, 1, 0, 0, DateTimeKind.Utc);

    public static readonly ReviewRequest Request = new(SeedPlan.Drafter.Id, SeedPlan.HeadOfCsShtt.Id, SeedPlan.HeadOfOffice.Id);

    public static ConclusionRow Row { get; } = new()
    {
        Key = Guid.NewGuid(), Issue = "Mẫu mô tả", Text = "Ban hành mẫu mô tả sáng kiến", LeadUnitId = SeedPlan.Office.Id, LeadUnit = SeedPlan.Office.Name,
        Coordinating = [new NamedUnit(SeedPlan.CsShtt.Id, SeedPlan.CsShtt.Name)], Due = new(new DateOnly(2022, 12, 15), DeadlineReading.Before), Product = "Mẫu mô tả",
    };

    public static ConclusionRow Measure { get; } = new() { Key = Guid.NewGuid(), Issue = "Kỳ xét", Text = "Xét sáng kiến theo quý" };

    public static ClosingContent Content { get; } = new() { Day = Held.Day, Signing = SeedPlan.Content.Signing, Present = 40, Rows = [Measure, Row] };

    public static Workshop Workshop()
    {
        var workshop = Core.Workshops.Workshop.Create(Held.Day.Topic, 2022);
        workshop.FixMeeting(new DateTime(2022, 10, 28, 1, 0, 0, DateTimeKind.Utc), new DateTime(2022, 10, 28, 4, 30, 0, DateTimeKind.Utc), "Hội trường tầng 5", "", new DateTime(2022, 10, 20, 1, 0, 0, DateTimeKind.Utc));
        return workshop;
    }

    public static ClosingPaper Draft(ClosingContent? content = null, ClosingPaperKind kind = ClosingPaperKind.Notice) =>
        ClosingPaper.Draft(Workshop(), kind, content ?? Content, null, SeedPlan.Drafter.Id, Now);

    public static IReadOnlyList<Conclusion> Issued(out ClosingPaper paper)
    {
        paper = Draft();
        paper.Submit(Request, SeedPlan.Deputy, Now);
        paper.Approve(1, SeedPlan.Director, SeedPlan.Deputy, Now);
        var number = new IssuedNumber(25, "TB-KHCN", new DateOnly(2022, 10, 31), Now);
        return paper.Issue(IssuedDocument.Create(paper.Workshop, number, new("Thông báo", "Kết luận", "A", "Lãnh đạo Sở", "VT"), "code"), SeedPlan.Deputy);
    }
}
