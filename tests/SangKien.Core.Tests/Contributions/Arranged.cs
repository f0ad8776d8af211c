using SangKien.Core.Contributions;
using SangKien.Core.Deadlines;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Contributions;

/// <summary>A workshop that collects contributions "trước ngày 22/10/2022", and a unit that writes one.</summary>
internal static class Arranged
{
    public const int UnitId = 7;
    public const int Author = 1;
    public const int Receiver = 2;

    public static readonly DateTime Writing = Utc(10, 3, 0, 0);

    /// <summary>The last instant of Friday 21/10/2022 that a clock of milliseconds shows.</summary>
    public static readonly DateTime LastInstant = new(2022, 10, 21, 16, 59, 59, 999, DateTimeKind.Utc);

    /// <summary>22/10/2022 00:00:00 in Vietnam.</summary>
    public static readonly DateTime Cutoff = Utc(21, 17, 0, 0);

    public static readonly Deadline Due = new(new DateOnly(2022, 10, 22), DeadlineReading.Before);

    /// <summary>An instant in October 2022.</summary>
    public static DateTime Utc(int day, int hour, int minute, int second) => new(2022, 10, day, hour, minute, second, DateTimeKind.Utc);

    public static Workshop Workshop(LatePolicy policy = LatePolicy.Refuse, int graceMinutes = 0, int minimumIdeas = 2)
    {
        var workshop = Core.Workshops.Workshop.Create("Giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến", 2022);
        workshop.Open(new PlanContent
        {
            Topic = workshop.Topic,
            FocusIssues = ["Thực trạng hoạt động sáng kiến: số lượng; chất lượng"],
            Assignments = [new Assignment { Kind = AssignmentKind.Contribution, Due = Due, MinimumIdeas = minimumIdeas, Scope = AssignmentScope.EveryUnit }],
        });
        workshop.ChangeLateRules(policy, graceMinutes);
        return workshop;
    }

    public static Contribution Draft(Workshop? workshop = null, params IdeaText[] ideas)
    {
        var contribution = Contribution.Start(workshop ?? Workshop(), UnitId, Author, Writing);
        contribution.Edit(Text(ideas.Length > 0 ? ideas : [Idea("Sổ tay điện tử"), Idea("Ngày kết nối")]), Author, Writing);
        return contribution;
    }

    public static Contribution Submitted(Workshop? workshop = null)
    {
        var contribution = Draft(workshop);
        contribution.Submit(Author, LastInstant);
        return contribution;
    }

    public static ContributionText Text(params IdeaText[] ideas) => new()
    {
        Title = "Đưa sáng kiến vào áp dụng rộng rãi",
        Situation = "Năm 2022 phòng có 6 sáng kiến.",
        Ideas = [.. ideas],
    };

    public static IdeaText Idea(string title, string? content = null) => new() { Title = title, Content = content ?? $"Nội dung của {title}" };
}
