using SangKien.Core.Common;

namespace SangKien.Core.Tests.Contributions;

public sealed class PublishingTests
{
    [Fact]
    public void What_was_sent_is_published_and_taken_back()
    {
        var contribution = Arranged.Submitted();
        Assert.True(contribution.CanBePublished);
        contribution.Publish(Arranged.Writing);
        Assert.Equal(Arranged.Writing, contribution.PublishedAtUtc);
        Assert.Throws<RuleException>(() => contribution.Publish(Arranged.Writing));
        contribution.TakeBack();
        Assert.Null(contribution.PublishedAtUtc);
        Assert.Throws<RuleException>(contribution.TakeBack);
    }

    [Fact]
    public void A_draft_is_never_published() => Assert.Throws<RuleException>(() => Arranged.Draft().Publish(Arranged.Writing));

    [Fact]
    public void Returning_and_withdrawing_end_the_publication()
    {
        var returned = Arranged.Submitted();
        returned.Publish(Arranged.Writing);
        returned.Return("Bổ sung", new DateOnly(2022, 10, 28), new DateOnly(2022, 10, 24));
        Assert.Null(returned.PublishedAtUtc);
        var withdrawn = Arranged.Submitted();
        withdrawn.Publish(Arranged.Writing);
        withdrawn.Withdraw("Nhầm bản");
        Assert.Null(withdrawn.PublishedAtUtc);
    }
}
