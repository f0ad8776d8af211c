using System.Globalization;
using SangKien.Core.Deadlines;

namespace SangKien.Core.Tests.Deadlines;

public sealed class OfficialHolidaysTests
{
    /// <summary>In these years it agrees with the Vietnamese calendar on both days.</summary>
    private static readonly ChineseLunisolarCalendar Lunar = new();

    public static TheoryData<int> Years => [2022, 2023, 2024, 2025, 2026, 2027];

    [Theory, MemberData(nameof(Years))]
    public void Tet_holds_the_first_three_days_of_the_lunar_year(int year)
    {
        var tet = OfficialHolidays.Of(year).Where(holiday => holiday.Name == "Tết Âm lịch").Select(holiday => holiday.On).ToList();
        var first = DateOnly.FromDateTime(Lunar.ToDateTime(year, 1, 1, 0, 0, 0, 0));

        Assert.Subset(tet.ToHashSet(), new HashSet<DateOnly> { first, first.AddDays(1), first.AddDays(2) });
        Assert.True(tet.Count >= 5, $"{tet.Count} days");
    }

    [Theory, MemberData(nameof(Years))]
    public void The_day_of_the_Hung_kings_is_the_tenth_of_the_third_lunar_month(int year)
    {
        var leap = Lunar.GetLeapMonth(year);
        var month = leap is > 0 and <= 3 ? 4 : 3;
        var tenth = DateOnly.FromDateTime(Lunar.ToDateTime(year, month, 10, 0, 0, 0, 0));

        Assert.Equal(tenth, Assert.Single(OfficialHolidays.Of(year), holiday => holiday.Name == "Giỗ Tổ Hùng Vương").On);
    }

    [Fact]
    public void A_year_without_known_lunar_days_has_the_fixed_ones_only()
    {
        Assert.False(OfficialHolidays.IsKnown(2040));
        Assert.Equal([new(2040, 1, 1), new(2040, 4, 30), new(2040, 5, 1), new(2040, 9, 2)], OfficialHolidays.Of(2040).Select(holiday => holiday.On));
    }
}
