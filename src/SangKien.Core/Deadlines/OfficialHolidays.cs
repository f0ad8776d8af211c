namespace SangKien.Core.Deadlines;

/// <summary>
/// Ngày nghỉ lễ, tết of Điều 112 Bộ luật Lao động 2019. The lunar ones and the days that the Prime Minister chooses each year are known
/// for the years below; beyond them the administrator enters the days, as always the days in lieu (khoản 3 Điều 111).
/// </summary>
public static class OfficialHolidays
{
    /// <summary>Tết as announced (from the first day off through the last, days in lieu with it), Giỗ Tổ 10/3 âm lịch, and the second day of Quốc khánh.</summary>
    private static readonly Dictionary<int, (DateOnly TetFrom, DateOnly TetThrough, DateOnly HungKings, DateOnly NationalDayToo)> Known = new()
    {
        [2022] = (new(2022, 1, 31), new(2022, 2, 4), new(2022, 4, 10), new(2022, 9, 1)),
        [2023] = (new(2023, 1, 20), new(2023, 1, 26), new(2023, 4, 29), new(2023, 9, 1)),
        [2024] = (new(2024, 2, 8), new(2024, 2, 14), new(2024, 4, 18), new(2024, 9, 3)),
        [2025] = (new(2025, 1, 27), new(2025, 1, 31), new(2025, 4, 7), new(2025, 9, 1)),
        [2026] = (new(2026, 2, 16), new(2026, 2, 20), new(2026, 4, 26), new(2026, 9, 1)),
        // Tết 2027 falls on 06/02: the day before it and the first four of the year, until the announcement says otherwise.
        [2027] = (new(2027, 2, 5), new(2027, 2, 9), new(2027, 4, 16), new(2027, 9, 1)),
    };

    /// <summary>Whether Tết and Giỗ Tổ of the year are among these days.</summary>
    public static bool IsKnown(int year) => Known.ContainsKey(year);

    /// <summary>The days in their order, each with its name.</summary>
    public static IReadOnlyList<(DateOnly On, string Name)> Of(int year)
    {
        var days = new List<(DateOnly On, string Name)>
        {
            (new(year, 1, 1), "Tết Dương lịch"),
            (new(year, 4, 30), "Ngày Chiến thắng"),
            (new(year, 5, 1), "Ngày Quốc tế lao động"),
            (new(year, 9, 2), "Quốc khánh"),
        };
        if (Known.TryGetValue(year, out var lunar))
        {
            for (var day = lunar.TetFrom; day <= lunar.TetThrough; day = day.AddDays(1))
                days.Add((day, "Tết Âm lịch"));
            days.Add((lunar.HungKings, "Giỗ Tổ Hùng Vương"));
            days.Add((lunar.NationalDayToo, "Quốc khánh"));
        }

        return [.. days.OrderBy(day => day.On)];
    }
}
