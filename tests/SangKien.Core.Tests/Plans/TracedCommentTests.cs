using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Plans;

/// <summary>What the Director said of one dash is found again in the next text, or said to have lost its place; it is never lost itself.</summary>
public sealed class TracedCommentTests
{
    private static readonly DateTime Now = new(2022, 10, 5, 1, 0, 0, DateTimeKind.Utc);
    private static readonly PlanContent Content = SeedPlan.Content;

    [Fact]
    public void Every_section_dash_and_line_can_be_commented_on()
    {
        var codes = PlanClauses.Of(Content).Select(clause => clause.Code).ToList();

        Assert.Equal(
            ["Phần đầu", "Trích yếu", "Phần mở đầu", "I.1", "I.1-1", "I.1-2", "I.2", "I.2-1", "I.2-2", "II.1", "II.2", "II.3", "II.3-1", "II.3-2", "II.3-3", "II.3-4"],
            codes.Take(16));
        Assert.Equal(["III.1", "III.2", "III.3", "III.4", "Câu kết", "Nơi nhận", "Nơi nhận-1", "Nơi nhận-2", "Nơi nhận-3", "Nơi nhận-4", "Khối ký"], codes.TakeLast(11));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public void A_dash_that_moved_is_found_at_its_new_place() =>
        Assert.Equal("II.3-4", At("II.3-1", Content with { FocusIssues = [.. Content.FocusIssues.Skip(1), Content.FocusIssues[0]] }).Now!.Code);

    [Fact]
    public void A_dash_that_was_reworded_is_found() =>
        Assert.Equal("II.3-2", At("II.3-1", Content with { FocusIssues = [Content.FocusIssues[3], "Thực trạng hoạt động sáng kiến tại Sở Khoa học và Công nghệ năm 2022"] }).Now!.Code);

    [Fact]
    public void A_dash_that_was_taken_out_is_said_to_be_gone_with_its_words()
    {
        var traced = At("II.3-1", Content with { FocusIssues = [.. Content.FocusIssues.Skip(1)] });

        Assert.True(traced.IsGone);
        Assert.Equal(Content.FocusIssues[0], traced.Was!.Text);
    }

    [Fact]
    public void A_clause_of_III_is_known_by_its_key_whatever_it_says()
    {
        var turned = Content with { Assignments = [Content.Assignments[2] with { Text = "Lời khác hẳn" }, Content.Assignments[0]] };

        Assert.Equal("III.1", At("III.3", turned).Now!.Code);
        Assert.True(At("III.2", turned).IsGone);
    }

    [Theory]
    [InlineData("II.6")]
    [InlineData("Trích yếu")]
    public void A_field_stays_whatever_is_written_there(string code) =>
        Assert.Equal(code, At(code, Content with { Venue = "Nơi khác", Subject = "Việc khác" }).Now!.Code);

    [Fact]
    public void A_comment_on_the_whole_is_never_gone() => Assert.False(At("", Content with { FocusIssues = [] }).IsGone);

    private static TracedComment At(string code, PlanContent later)
    {
        var revision = Plan.Draft(Workshop.Create("x", 2022), Content, SeedPlan.Drafter.Id, Now)
            .Submit(new(SeedPlan.Drafter.Id, SeedPlan.HeadOfCsShtt.Id, SeedPlan.HeadOfOffice.Id), SeedPlan.Deputy, Now);
        revision.Comment(code, "Xem lại", SeedPlan.Director.Id, Now);
        return Assert.Single(TracedComment.Of([revision], later));
    }
}
