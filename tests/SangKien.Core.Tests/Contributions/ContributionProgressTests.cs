using SangKien.Core.Contributions;

namespace SangKien.Core.Tests.Contributions;

public sealed class ContributionProgressTests
{
    [Theory]
    [InlineData(false, null, 0, false, ContributionStage.NotOpened, true)]
    [InlineData(true, null, 0, false, ContributionStage.Draft, true)]
    [InlineData(true, ContributionStatus.Draft, 0, false, ContributionStage.Draft, true)]
    [InlineData(true, ContributionStatus.Draft, 1, false, ContributionStage.FewIdeas, true)]
    [InlineData(true, ContributionStatus.Draft, 2, false, ContributionStage.Draft, true)]
    [InlineData(true, ContributionStatus.Submitted, 2, false, ContributionStage.Submitted, false)]
    [InlineData(true, ContributionStatus.Submitted, 2, true, ContributionStage.Late, false)]
    [InlineData(true, ContributionStatus.Returned, 2, false, ContributionStage.Returned, true)]
    [InlineData(true, ContributionStatus.Accepted, 2, true, ContributionStage.Accepted, false)]
    [InlineData(true, ContributionStatus.Withdrawn, 2, false, ContributionStage.Withdrawn, true)]
    public void The_stage_follows_from_the_work(bool opened, ContributionStatus? status, int ideas, bool late, ContributionStage stage, bool owed)
    {
        var progress = new ContributionProgress { IsOpened = opened, Status = status, CompleteIdeas = ideas, MinimumIdeas = 2, IsLate = late };
        Assert.Equal((stage, owed), (progress.Stage, progress.IsOwed));
    }
}
