using SangKien.Core.Deadlines;

namespace SangKien.Core.Tests.Deadlines;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Plain = new([], []);

    [Fact]
    public void The_notice_of_conclusions_is_due_on_the_fifth_working_day() =>
        Assert.Equal(new DateOnly(2022, 11, 4), Plain.Add(new DateOnly(2022, 10, 28), 5));

    [Fact]
    public void A_holiday_does_not_count() =>
        Assert.Equal(new DateOnly(2022, 11, 7), new WorkingDays([new(2022, 11, 1)], []).Add(new DateOnly(2022, 10, 28), 5));

    [Fact]
    public void No_days_are_the_day_itself() => Assert.Equal(new DateOnly(2022, 10, 29), Plain.Add(new DateOnly(2022, 10, 29), 0));

    /// <summary>Monday 29/4/2024 was off between a Sunday and two holidays, and Saturday 04/5 was worked for it.</summary>
    [Fact]
    public void A_day_that_was_swapped_counts_on_the_Saturday_it_was_swapped_for()
    {
        var days = new WorkingDays([.. OfficialHolidays.Of(2024).Select(day => day.On), new(2024, 4, 29)], [new(2024, 5, 4)]);

        Assert.False(days.Contain(new(2024, 4, 29)));
        Assert.True(days.Contain(new(2024, 5, 4)));
        Assert.False(days.Contain(new(2024, 5, 11)));
        Assert.Equal(new DateOnly(2024, 5, 4), days.Add(new DateOnly(2024, 4, 26), 3));
        Assert.Equal(new DateOnly(2024, 5, 4), days.Before(new DateOnly(2024, 5, 6), 1));
        Assert.Equal(3, days.Between(new DateOnly(2024, 4, 26), new DateOnly(2024, 5, 5)));
    }
}
