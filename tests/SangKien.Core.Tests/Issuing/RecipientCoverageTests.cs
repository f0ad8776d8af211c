using SangKien.Core.Issuing;
using SangKien.Core.Plans;
using SangKien.Core.Tests.Plans;

namespace SangKien.Core.Tests.Issuing;

public sealed class RecipientCoverageTests
{
    [Fact]
    public void The_real_plan_reaches_everybody_once() =>
        Assert.Equal(
            SeedPlan.Everybody.Select(person => person.FullName).Order(),
            SeedPlan.Content.Recipients.PeopleCovered(SeedPlan.Everybody).Select(person => person.FullName).Order());

    [Fact]
    public void Leadership_is_the_leadership_alone() =>
        Assert.Equal([SeedPlan.Director, SeedPlan.Deputy], Covered(RecipientAudience.Leadership));

    [Fact]
    public void A_unit_is_reached_through_its_head_or_whoever_ranks_highest() =>
        Assert.Equal([SeedPlan.HeadOfCsShtt, SeedPlan.HeadOfOffice, SeedPlan.Centres], Covered(RecipientAudience.Units));

    [Fact]
    public void Another_agency_and_no_line_at_all_reach_nobody()
    {
        Assert.Empty(Covered(RecipientAudience.Outside));
        Assert.Empty(Array.Empty<Recipient>().PeopleCovered(SeedPlan.Everybody));
    }

    private static IReadOnlyList<Core.Organisation.Person> Covered(RecipientAudience audience) =>
        new[] { new Recipient("x", audience) }.PeopleCovered(SeedPlan.Everybody);
}
