using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Deadlines;
using static SangKien.Core.Tests.Contributions.Arranged;

namespace SangKien.Core.Tests.Contributions;

public sealed class ReviewTests
{
    private static readonly DateOnly Today = new(2022, 10, 21);
    private static readonly DateOnly Supplement = new(2022, 10, 26);

    [Fact]
    public void A_supplement_after_the_cutoff_keeps_the_mark_of_the_first_sending()
    {
        var contribution = Submitted();
        contribution.Return("Bổ sung số liệu", Supplement, Today);
        var version = contribution.Submit(Author, new Deadline(Supplement, DeadlineReading.Through).CutoffUtc.AddMilliseconds(-1));
        Assert.Equal((2, false), (version.Number, version.IsLate));
        Assert.Equal(LastInstant, contribution.FirstSubmittedAtUtc);
        Assert.Null(contribution.SupplementDueOn);
    }

    [Fact]
    public void After_the_day_of_the_supplement_it_is_refused_with_that_day()
    {
        var contribution = Submitted();
        contribution.Return("Bổ sung số liệu", Supplement, Today);
        var refusal = Assert.Throws<RuleException>(() => contribution.Submit(Author, new Deadline(Supplement, DeadlineReading.Through).CutoffUtc));
        Assert.Contains("thứ Tư, ngày 26/10/2022", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(ContributionStatus.Returned, contribution.Status);
    }

    [Theory]
    [InlineData("", "2022-10-26")]
    [InlineData("Bổ sung", "2022-10-20")]
    public void A_return_needs_a_reason_and_a_day_to_come(string reason, string day)
    {
        var contribution = Submitted();
        Assert.Throws<RuleException>(() => contribution.Return(reason, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Today));
        Assert.Equal(ContributionStatus.Submitted, contribution.Status);
    }

    [Fact]
    public void A_draft_can_be_neither_returned_nor_accepted_nor_withdrawn()
    {
        Assert.Throws<RuleException>(() => Draft().Return("Bổ sung", Supplement, Today));
        Assert.Throws<RuleException>(() => Draft().Accept(Receiver, Writing));
        Assert.Throws<RuleException>(() => Draft().Withdraw("Nhầm bản"));
    }

    [Fact]
    public void Somebody_else_accepts_it()
    {
        var contribution = Submitted();
        Assert.True(contribution.CanBeAcceptedBy(Receiver));
        contribution.Accept(Receiver, Cutoff);
        Assert.Equal((ContributionStatus.Accepted, Cutoff), (contribution.Status, contribution.AcceptedAtUtc));
    }

    [Fact]
    public void Who_edited_it_cannot_accept_it()
    {
        var contribution = Submitted();
        Assert.False(contribution.CanBeAcceptedBy(Author));
        Assert.Throws<RuleException>(() => contribution.Accept(Author, Cutoff));
        Assert.Equal(ContributionStatus.Submitted, contribution.Status);
    }

    [Fact]
    public void An_accepted_one_is_closed_for_every_other_step()
    {
        var contribution = Submitted();
        contribution.Accept(Receiver, Cutoff);
        Assert.Throws<RuleException>(() => contribution.Accept(Receiver, Cutoff));
        Assert.Throws<RuleException>(() => contribution.Return("Bổ sung", Supplement, Today));
        Assert.Throws<RuleException>(() => contribution.Withdraw("Nhầm bản"));
        Assert.Throws<RuleException>(() => contribution.Submit(Author, Writing));
    }

    [Fact]
    public void Withdrawing_gives_up_the_mark_so_that_after_the_cutoff_it_is_refused()
    {
        var contribution = Submitted();
        contribution.Withdraw("Nhầm bản");
        Assert.Equal((ContributionStatus.Withdrawn, null), (contribution.Status, contribution.FirstSubmittedAtUtc));
        Assert.Throws<RuleException>(() => contribution.Submit(Author, LastInstant));

        contribution.BringBack(Author, LastInstant);
        Assert.Throws<RuleException>(() => contribution.Submit(Author, Cutoff));
        Assert.Equal(2, contribution.Submit(Author, LastInstant).Number);
    }

    [Fact]
    public void A_returned_one_that_is_withdrawn_loses_the_day_of_its_supplement()
    {
        var contribution = Submitted();
        contribution.Return("Bổ sung số liệu", Supplement, Today);
        contribution.Withdraw("Viết lại");
        contribution.BringBack(Author, Cutoff);
        Assert.Throws<RuleException>(() => contribution.Submit(Author, Cutoff));
    }

    [Fact]
    public void Withdrawing_needs_a_reason() => Assert.Throws<RuleException>(() => Submitted().Withdraw(" "));

    [Fact]
    public void A_withdrawn_one_is_not_edited_before_it_is_brought_back()
    {
        var contribution = Submitted();
        contribution.Withdraw("Nhầm bản");
        Assert.Throws<RuleException>(() => contribution.Edit(Text(), Author, Writing));
        Assert.Throws<RuleException>(() => Draft().BringBack(Author, Writing));
    }
}
