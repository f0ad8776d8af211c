using System.Security.Cryptography;
using System.Text;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using static SangKien.Core.Tests.Contributions.Arranged;

namespace SangKien.Core.Tests.Contributions;

public sealed class WritingTests
{
    [Theory]
    [InlineData("Sổ tay điện tử", "A", "sổ  TAY điện tử", "B", 1)]
    [InlineData("Một", "Soạn sổ tay", "Hai", "SOẠN SỔ TAY ", 1)]
    [InlineData("Một", "Soạn sổ tay", "Hai", "", 1)]
    [InlineData("", "Soạn sổ tay", "Hai", "Mở lớp", 1)]
    [InlineData("Một", "Soạn sổ tay", "Hai", "Mở lớp", 2)]
    public void Ideas_that_are_equal_when_folded_count_once(string title1, string content1, string title2, string content2, int count) =>
        Assert.Equal(count, Draft(null, Idea(title1, content1), Idea(title2, content2)).CompleteIdeaCount);

    [Fact]
    public void The_frozen_text_matches_its_hash_and_stays_when_the_draft_changes()
    {
        var contribution = Submitted();
        var version = contribution.LastVersion!;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(version.TextJson))), version.Sha256);

        contribution.Withdraw("Viết lại");
        contribution.BringBack(Author, Writing);
        contribution.Edit(Text(Idea("Khác")), Author, Writing);
        Assert.Equal(["Sổ tay điện tử", "Ngày kết nối"], version.Text.Ideas.Select(idea => idea.Title));
    }

    [Fact]
    public void A_discarded_draft_comes_back_whole()
    {
        var contribution = Draft();
        var text = ContributionText.Of(contribution);
        contribution.Discard(Author, Writing);
        Assert.True(ContributionText.Of(contribution).IsEmpty);
        Assert.Equal(0, contribution.CompleteIdeaCount);

        contribution.Restore(Author, Writing);
        Assert.Equal(text, ContributionText.Of(contribution));
        Assert.Equal(2, contribution.CompleteIdeaCount);
    }

    [Fact]
    public void A_discarded_draft_does_not_overwrite_what_was_written_since()
    {
        var contribution = Draft();
        contribution.Discard(Author, Writing);
        contribution.Edit(Text(Idea("Mới")), Author, Writing);
        Assert.Throws<RuleException>(() => contribution.Restore(Author, Writing));
        Assert.Equal("Mới", Assert.Single(contribution.Ideas).Title);
    }

    [Fact]
    public void Only_a_draft_with_a_text_can_be_discarded()
    {
        Assert.Throws<RuleException>(() => Submitted().Discard(Author, Writing));
        Assert.Throws<RuleException>(() => Contribution.Start(Workshop(), UnitId, Author, Writing).Discard(Author, Writing));
    }

    [Fact]
    public void A_focus_issue_of_another_workshop_is_refused() =>
        Assert.Throws<RuleException>(() => Draft(null, Idea("Một") with { FocusIssueId = 4711 }));

    [Fact]
    public void Everybody_who_wrote_is_remembered_once()
    {
        var contribution = Draft();
        contribution.Edit(Text(), Receiver, Writing);
        contribution.Edit(Text(), Author, Writing);
        Assert.Equal([Author, Receiver], contribution.EditorIds);
    }
}
