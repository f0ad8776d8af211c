using SangKien.Core.Attendees;
using SangKien.Core.Common;

namespace SangKien.Core.Tests.Attendees;

public sealed class HallPlanTests
{
    [Fact]
    public void Seats_go_from_the_front_and_from_the_middle() =>
        Assert.Equal("A3 A4 A2 A5 A1 B2 B3 B1 B4", string.Join(' ', HallPlan.Parse("5, 4").ByProtocol()));

    [Theory, InlineData("0"), InlineData("61"), InlineData("10 x"), InlineData("-3"), InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")]
    public void An_impossible_hall_is_refused(string rows) => Assert.Equal("Rows", Assert.Throws<RuleException>(() => HallPlan.Parse(rows)).Field);

    [Fact]
    public void No_text_is_no_hall() => Assert.Equal(0, HallPlan.Parse("").Seats);
}
