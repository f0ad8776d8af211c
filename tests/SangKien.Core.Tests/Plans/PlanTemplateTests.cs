using SangKien.Core.Plans;

namespace SangKien.Core.Tests.Plans;

public sealed class PlanTemplateTests
{
    private static readonly PlanContent Again = PlanTemplate.Create(" Mẫu ", SeedPlan.Content, new DateOnly(2023, 3, 9)).Content;

    [Fact]
    public void Dates_are_open_and_everything_else_stays()
    {
        Assert.Equal(("", new DateOnly(2023, 3, 1)), (Again.Time, Again.ExpectedMonth));
        Assert.Contains("Chương trình công tác năm 2023", Again.Opening, StringComparison.Ordinal);
        Assert.Null(Again.Assignments[2].Due);
        Assert.Contains("trước ngày … để tổng hợp", Again.Assignments[2].Text, StringComparison.Ordinal);
        Assert.Equal((SeedPlan.Content.FocusIssues, SeedPlan.Content.Purposes, SeedPlan.Content.Signing), (Again.FocusIssues, Again.Purposes, Again.Signing));
    }

    [Fact]
    public void Its_clauses_are_clauses_of_their_own() =>
        Assert.Empty(Again.Assignments.Select(assignment => assignment.Key).Intersect(SeedPlan.Content.Assignments.Select(assignment => assignment.Key)));

    [Fact]
    public void The_day_that_is_chosen_enters_the_words()
    {
        var text = Assignment.WithDay(Again.Assignments[2].Text, SeedPlan.Due);

        Assert.Equal(SeedPlan.Content.Assignments[2].Text, text);
        Assert.Equal("Không có hạn", Assignment.WithDay("Không có hạn", SeedPlan.Due));
    }
}
