using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Deadlines;
using static SangKien.Core.Tests.Contributions.Arranged;

namespace SangKien.Core.Tests.Contributions;

public sealed class SubmitTests
{
    [Fact]
    public void The_last_instant_before_the_cutoff_is_in_time()
    {
        var contribution = Draft();
        var version = contribution.Submit(Author, LastInstant);
        Assert.Equal(ContributionStatus.Submitted, contribution.Status);
        Assert.Equal((LastInstant, false, 1), (version.SubmittedAtUtc, version.IsLate, version.Number));
    }

    [Fact]
    public void The_cutoff_itself_is_too_late_and_the_refusal_names_the_moment()
    {
        var contribution = Draft();
        var refusal = Assert.Throws<RuleException>(() => contribution.Submit(Author, Cutoff));
        Assert.Contains("24 giờ 00, thứ Sáu, ngày 21/10/2022", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(ContributionStatus.Draft, contribution.Status);
        Assert.Empty(contribution.Versions);
    }

    [Theory]
    [InlineData(9, 59, true)]
    [InlineData(10, 0, false)]
    public void Grace_counts_as_in_time_until_its_last_instant(int minutes, int seconds, bool accepted)
    {
        var contribution = Draft(Workshop(graceMinutes: 10));
        var moment = Cutoff.AddMinutes(minutes).AddSeconds(seconds);
        if (accepted)
            Assert.False(contribution.Submit(Author, moment).IsLate);
        else
            Assert.Throws<RuleException>(() => contribution.Submit(Author, moment));
    }

    [Fact]
    public void With_the_late_policy_what_comes_after_the_cutoff_is_taken_and_marked()
    {
        var contribution = Draft(Workshop(LatePolicy.AcceptAsLate));
        Assert.True(contribution.Submit(Author, Cutoff).IsLate);
        Assert.True(contribution.IsLate);
    }

    [Fact]
    public void An_extended_unit_sends_after_the_cutoff_and_is_in_time()
    {
        var workshop = Workshop();
        workshop.Extend(UnitId, new(new DateOnly(2022, 10, 25), DeadlineReading.Through), "Đi công tác", Receiver, Cutoff);
        Assert.False(Draft(workshop).Submit(Author, Cutoff).IsLate);
    }

    [Fact]
    public void The_extension_of_another_unit_does_not_help()
    {
        var workshop = Workshop();
        workshop.Extend(UnitId + 1, new(new DateOnly(2022, 10, 25), DeadlineReading.Through), "Đi công tác", Receiver, Cutoff);
        Assert.Throws<RuleException>(() => Draft(workshop).Submit(Author, Cutoff));
    }

    [Fact]
    public void One_idea_is_not_enough()
    {
        var refusal = Assert.Throws<RuleException>(() => Draft(null, Idea("Sổ tay điện tử")).Submit(Author, Writing));
        Assert.Contains("1/2 ý tưởng", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_idea_without_content_is_named_as_what_is_missing()
    {
        var contribution = Draft(null, Idea("Sổ tay điện tử"), Idea("Ngày kết nối", ""));
        Assert.Equal("ý tưởng 2 chưa có nội dung.", contribution.SubmissionObstacles()[0]);
        Assert.Throws<RuleException>(() => contribution.Submit(Author, Writing));
    }

    [Fact]
    public void A_half_written_idea_beyond_the_minimum_does_not_stop_the_sending() =>
        Assert.Equal(1, Draft(null, Idea("Một"), Idea("Hai"), Idea("Ba", "")).Submit(Author, Writing).Number);

    [Fact]
    public void Sending_twice_is_refused_and_freezes_one_version()
    {
        var contribution = Submitted();
        Assert.Throws<RuleException>(() => contribution.Submit(Author, LastInstant));
        Assert.Single(contribution.Versions);
    }

    [Fact]
    public void A_sent_contribution_cannot_be_edited()
    {
        var contribution = Submitted();
        Assert.Throws<RuleException>(() => contribution.Edit(Text(Idea("Một")), Author, Writing));
        Assert.Equal(2, contribution.CompleteIdeaCount);
    }

    [Fact]
    public void Nothing_is_begun_before_the_plan_is_issued() =>
        Assert.Throws<RuleException>(() => Contribution.Start(Core.Workshops.Workshop.Create("Chủ đề", 2022), UnitId, Author, Writing));
}
