using SangKien.Core.Plans;

namespace SangKien.Core.Tests.Plans;

public sealed class PlanContentTests
{
    [Fact]
    public void The_real_plan_survives_storage() => Assert.Equal(SeedPlan.Content, PlanContent.FromJson(SeedPlan.Content.ToJson()));

    [Fact]
    public void Only_what_was_written_is_stored() => Assert.DoesNotContain("CutoffUtc", SeedPlan.Content.ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Contents_with_equal_items_are_equal()
    {
        var copy = SeedPlan.Content with { Purposes = [.. SeedPlan.Content.Purposes] };

        Assert.Equal(SeedPlan.Content, copy);
        Assert.Equal(SeedPlan.Content.GetHashCode(), copy.GetHashCode());
    }

    [Fact]
    public void Contents_whose_items_stand_in_another_order_differ() =>
        Assert.NotEqual(SeedPlan.Content, SeedPlan.Content with { Purposes = [.. SeedPlan.Content.Purposes.Reverse()] });

    [Fact]
    public void The_sections_hold_every_line_of_the_plan()
    {
        var sections = PlanSections.Of(SeedPlan.Content);

        Assert.Equal(
            ["Phần đầu", "I.1", "I.2", "II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "III.1", "III.2", "III.3", "III.4", "Câu kết", "Nơi nhận", "Khối ký"],
            sections.Select(section => section.Code));
        Assert.Equal(SeedPlan.Content.FocusIssues, sections.Single(section => section.Code == "II.3").Lines);
    }

    [Fact]
    public void A_new_plan_lacks_only_what_nobody_can_know()
    {
        var content = PlanDefaults.For(SeedPlan.Agency, SeedPlan.Content.Topic, SeedPlan.CsShtt, SeedPlan.Director, new DateOnly(2022, 10, 5));

        Assert.Equal(SeedPlan.Content.Subject, content.Subject);
        Assert.Equal(SeedPlan.Content.Opening, content.Opening);
        Assert.Equal(
            ["Mục I.1 chưa có mục đích nào.", "Mục I.2 chưa có yêu cầu nào.", "Mục II.3 chưa có vấn đề cần tập trung nào.", "Mục II.6 chưa có địa điểm."],
            PlanRules.Problems(content).Select(problem => problem.Sentence));
    }
}
