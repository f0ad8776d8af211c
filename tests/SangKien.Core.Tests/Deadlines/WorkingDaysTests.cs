using SangKien.Core.Deadlines;

namespace SangKien.Core.Tests.Deadlines;

public sealed class WorkingDaysTests
{
    private static readonly HashSet<DateOnly> NoHolidays = [];

    [Fact]
    public void The_notice_of_conclusions_is_due_on_the_fifth_working_day() =>
        Assert.Equal(new DateOnly(2022, 11, 4), WorkingDays.Add(new DateOnly(2022, 10, 28), 5, NoHolidays));

    [Fact]
    public void A_holiday_does_not_count() =>
        Assert.Equal(new DateOnly(2022, 11, 7), WorkingDays.Add(new DateOnly(2022, 10, 28), 5, new HashSet<DateOnly> { new(2022, 11, 1) }));

    [Fact]
    public void No_days_are_the_day_itself() =>
        Assert.Equal(new DateOnly(2022, 10, 29), WorkingDays.Add(new DateOnly(2022, 10, 29), 0, NoHolidays));
}
