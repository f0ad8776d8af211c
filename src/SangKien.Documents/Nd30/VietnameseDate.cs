using System.Globalization;

namespace SangKien.Documents.Nd30;

/// <summary>Ngày tháng as the decree writes them: a zero before days below 10 and before months 1 and 2 only (Phụ lục I, mục II.4).</summary>
public static class VietnameseDate
{
    private static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    /// <summary>"05/10/2022", "02/3/2012".</summary>
    public static string Numeric(DateOnly date) => $"{Day(date.Day)}/{Month(date.Month)}/{Year(date.Year)}";

    /// <summary>"ngày 05 tháng 10 năm 2022".</summary>
    public static string InFull(DateOnly date) => $"ngày {Day(date.Day)} tháng {Month(date.Month)} năm {Year(date.Year)}";

    /// <summary>"thứ Sáu", "Chủ nhật".</summary>
    public static string Weekday(DateOnly date) => Weekdays[(int)date.DayOfWeek];

    /// <summary>"thứ Sáu, ngày 21/10/2022".</summary>
    public static string WithWeekday(DateOnly date) => $"{Weekday(date)}, ngày {Numeric(date)}";

    /// <summary>Number of a month: "01", "02", "3" … "12".</summary>
    public static string Month(int month) => month <= 2 ? $"0{month}" : month.ToString(CultureInfo.InvariantCulture);

    private static string Day(int day) => day.ToString("00", CultureInfo.InvariantCulture);

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
