using SangKien.Core.Common;
using SangKien.Core.Contributions;

namespace SangKien.Core.Tests.Contributions;

public sealed class ConfirmationTests
{
    private const int Head = 3;

    [Fact]
    public void The_moment_of_sending_counts_not_that_of_the_confirmation()
    {
        var contribution = Arranged.Draft();
        contribution.HandIn(Arranged.Author, Arranged.LastInstant);
        Assert.Equal((ContributionStatus.Unconfirmed, false), (contribution.Status, contribution.HasBeenSubmitted));

        var version = contribution.Confirm(Head, Arranged.Cutoff.AddDays(2));
        Assert.Equal((ContributionStatus.Submitted, false, Arranged.LastInstant), (contribution.Status, contribution.IsLate, version.SubmittedAtUtc));
        Assert.Equal((Arranged.Author, Head), (version.SubmittedByPersonId, version.ConfirmedByPersonId));
    }

    [Fact]
    public void After_the_cutoff_it_cannot_be_handed_in() => Assert.Throws<RuleException>(() => Arranged.Draft().HandIn(Arranged.Author, Arranged.Cutoff));

    [Fact]
    public void What_waits_cannot_be_edited_sent_again_accepted_or_withdrawn()
    {
        var contribution = Arranged.Draft();
        contribution.HandIn(Arranged.Author, Arranged.Writing);
        Assert.Throws<RuleException>(() => contribution.Edit(Arranged.Text(), Arranged.Author, Arranged.Writing));
        Assert.Throws<RuleException>(() => contribution.Submit(Arranged.Author, Arranged.Writing));
        Assert.Throws<RuleException>(() => contribution.Accept(Arranged.Receiver, Arranged.Writing));
        Assert.Throws<RuleException>(() => contribution.Withdraw("Nhầm"));
        Assert.Throws<RuleException>(() => contribution.Publish(Arranged.Writing));
    }

    [Fact]
    public void The_head_sends_it_back_to_writing_with_a_word()
    {
        var contribution = Arranged.Draft();
        contribution.HandIn(Arranged.Author, Arranged.Writing);
        contribution.Reopen(" Bổ sung số liệu ");
        Assert.Equal((ContributionStatus.Draft, "Bổ sung số liệu", null), (contribution.Status, contribution.HeadNote, contribution.HandedInAtUtc));
        Assert.Throws<RuleException>(() => contribution.Confirm(Head, Arranged.Writing));
        Assert.Empty(contribution.Versions);
    }

    [Fact]
    public void A_supplement_that_the_head_sends_back_is_a_returned_one_again()
    {
        var contribution = Arranged.Submitted();
        contribution.Return("Bổ sung", new DateOnly(2022, 10, 28), new DateOnly(2022, 10, 24));
        contribution.HandIn(Arranged.Author, Arranged.Cutoff.AddDays(3));
        contribution.Reopen("");
        Assert.Equal((ContributionStatus.Returned, new DateOnly(2022, 10, 28)), (contribution.Status, contribution.SupplementDueOn));
    }
}
