using SangKien.Core.Deadlines;
using SangKien.Core.Notifications;

namespace SangKien.Core.Tests.Notifications;

public sealed class ReminderLadderTests
{
    [Theory]
    // The rule's own example: the last day is Friday 21/10/2022.
    [InlineData("2022-10-21", "2022-10-12", "2022-10-18", "2022-10-20", "2022-10-21")]
    // Over Tết 2023 (20/01–26/01) and its weekends.
    [InlineData("2023-01-31", "2023-01-13", "2023-01-19", "2023-01-30", "2023-01-31")]
    // Over 30/4 and 01/5, a Tuesday and a Wednesday in 2024.
    [InlineData("2024-05-03", "2024-04-22", "2024-04-26", "2024-05-02", "2024-05-03")]
    // A last day on a Sunday: the digest goes on the Friday before it.
    [InlineData("2022-10-23", "2022-10-13", "2022-10-19", "2022-10-21", "2022-10-21")]
    public void Rungs_count_back_in_working_days(string lastDay, string seven, string three, string one, string last)
    {
        var day = Day(lastDay);
        var workingDays = new WorkingDays(OfficialHolidays.Of(day.Year).Select(holiday => holiday.On), []);

        Assert.Equal([Day(seven), Day(three), Day(one), Day(last)], ReminderLadder.Rungs.Select(rung => ReminderLadder.DayOf(rung, day, workingDays)));
    }

    [Fact]
    public void A_reminder_by_hand_has_no_day_of_its_own() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReminderLadder.DayOf(ReminderRung.ByHand, Day("2022-10-21"), new WorkingDays([], [])));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
