using SangKien.Core.Common;
using SangKien.Core.Plans;

namespace SangKien.Core.Tests.Plans;

public sealed class PlanRulesTests
{
    public static TheoryData<string, PlanContent> Incomplete => new()
    {
        { "Chưa có ký hiệu văn bản.", SeedPlan.Content with { Symbol = "" } },
        { "Chưa có trích yếu.", SeedPlan.Content with { Subject = " " } },
        { "Chưa có phần mở đầu.", SeedPlan.Content with { Opening = "" } },
        { "Mục I.1 chưa có mục đích nào.", SeedPlan.Content with { Purposes = [" "] } },
        { "Mục I.2 chưa có yêu cầu nào.", SeedPlan.Content with { Requirements = [] } },
        { "Mục II.1 chưa có người chủ trì.", SeedPlan.Content with { Chair = "" } },
        { "Mục II.2 chưa có chủ đề hội thảo.", SeedPlan.Content with { Topic = "" } },
        { "Mục II.3 chưa có vấn đề cần tập trung nào.", SeedPlan.Content with { FocusIssues = [] } },
        { "Mục II.4 chưa có thành phần tham dự.", SeedPlan.Content with { Participants = "" } },
        { "Mục II.5 chưa có thời gian.", SeedPlan.Content with { Time = "" } },
        { "Mục III chưa giao nhiệm vụ nào.", SeedPlan.Content with { Assignments = [] } },
        { "Khoản III.1 chưa có nội dung.", WithFirst(assignment => assignment with { Text = "" }) },
        { "Khoản III.1 chưa chọn đơn vị chủ trì.", WithFirst(assignment => assignment with { LeadUnitIds = [] }) },
        { "Mục III chỉ được có một khoản giao ý kiến tham luận.", WithFirst(assignment => assignment with { Kind = AssignmentKind.Contribution }) },
        { "Khoản giao ý kiến tham luận chưa có hạn nộp.", WithCall(call => call with { Due = null }) },
        { "Số ý tưởng tối thiểu phải từ 1 trở lên.", WithCall(call => call with { MinimumIdeas = 0 }) },
        { "Chưa có câu kết.", SeedPlan.Content with { Closing = "" } },
        { "Nơi nhận chưa có dòng lưu.", SeedPlan.Content with { Archive = "" } },
        { "Khối ký chưa có người ký.", SeedPlan.Content with { Signing = new() } },
    };

    [Fact]
    public void The_real_plan_is_complete() => Assert.Empty(PlanRules.Problems(SeedPlan.Content));

    [Theory, MemberData(nameof(Incomplete))]
    public void What_is_missing_is_named(string sentence, PlanContent content)
    {
        Assert.Equal([sentence], PlanRules.Problems(content).Select(problem => problem.Sentence));
        Assert.Equal(sentence, Assert.Throws<RuleException>(() => PlanRules.CheckComplete(content)).Message);
    }

    [Fact]
    public void The_deadline_in_the_words_and_the_deadline_chosen_agree()
    {
        var content = WithCall(call => call with { Due = SeedPlan.Due with { On = new DateOnly(2022, 10, 23) } });

        Assert.Contains("“trước ngày 23/10/2022”", Assert.Single(PlanRules.Problems(content)).Sentence, StringComparison.Ordinal);
    }

    private static PlanContent WithFirst(Func<Assignment, Assignment> change) => With(0, change);

    private static PlanContent WithCall(Func<Assignment, Assignment> change) => With(2, change);

    private static PlanContent With(int changed, Func<Assignment, Assignment> change) => SeedPlan.Content with
    {
        Assignments = [.. SeedPlan.Content.Assignments.Select((assignment, index) => index == changed ? change(assignment) : assignment)],
    };
}
