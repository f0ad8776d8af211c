using SangKien.Core.Plans;

namespace SangKien.Core.Tests.Plans;

public class PlanCitationTests
{
    private static readonly PlanCitation Issued = new(SeedPlan.Number, "Tổ chức hội thảo về sáng kiến", "Sở Khoa học và Công nghệ");

    [Fact]
    public void The_first_time_it_is_named_in_full() =>
        Assert.Equal("Kế hoạch số 15/KH-KHCN ngày 05/10/2022 của Sở Khoa học và Công nghệ về việc tổ chức hội thảo về sáng kiến", Issued.First);

    [Fact]
    public void Afterwards_type_and_number_are_enough() => Assert.Equal("Kế hoạch số 15/KH-KHCN", Issued.Later);

    [Fact]
    public void Before_issue_it_has_no_number()
    {
        var open = Issued with { Number = null };

        Assert.Equal("Kế hoạch của Sở Khoa học và Công nghệ về việc tổ chức hội thảo về sáng kiến", open.First);
        Assert.Equal("Kế hoạch", open.Later);
    }
}
