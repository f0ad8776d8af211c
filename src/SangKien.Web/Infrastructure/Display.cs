using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using SangKien.Core.Common;
using SangKien.Documents.Nd30;

namespace SangKien.Web.Infrastructure;

/// <summary>How values are shown: the one place where an instant becomes a Vietnamese time.</summary>
public static class Display
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The [Display] name of an enum member.</summary>
    public static string Name(this Enum value) => NameOf(value.GetType().GetField(value.ToString())) ?? value.ToString();

    /// <summary>The [Display] name of a property or enum member.</summary>
    public static string? NameOf(MemberInfo? member) => member?.GetCustomAttribute<DisplayAttribute>()?.Name;

    /// <summary>21/10/2022, 02/3/2012</summary>
    public static string Date(DateOnly date) => VietnameseDate.Numeric(date);

    public static string Date(DateTime utc) => Date(VietnamTime.DateOf(utc));

    /// <summary>14:31</summary>
    public static string Time(DateTime utc) => VietnamTime.ToLocal(utc).ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>14:31:08</summary>
    public static string TimeWithSeconds(DateTime utc) => VietnamTime.ToLocal(utc).ToString("H:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>21/10/2022, 14:31</summary>
    public static string Moment(DateTime utc) => $"{Date(utc)}, {Time(utc)}";

    /// <summary>For the datetime attribute of the time element.</summary>
    public static string Machine(DateTime utc) => VietnamTime.ToLocal(utc).ToString("yyyy-MM-dd'T'HH:mm:ss'+07:00'", CultureInfo.InvariantCulture);

    /// <summary>thứ Sáu</summary>
    public static string Weekday(DateOnly date) => VietnameseDate.Weekday(date);

    /// <summary>thứ Sáu, ngày 21/10/2022</summary>
    public static string LongDate(DateOnly date) => VietnameseDate.WithWeekday(date);

    /// <summary>2 ngày 9 giờ; the two largest parts, rounded down.</summary>
    public static string Span(TimeSpan span) => span switch
    {
        { Days: > 0 and var days } => span.Hours > 0 ? $"{days} ngày {span.Hours} giờ" : $"{days} ngày",
        { Hours: > 0 and var hours } => span.Minutes > 0 ? $"{hours} giờ {span.Minutes} phút" : $"{hours} giờ",
        { Minutes: > 0 and var minutes } => $"{minutes} phút",
        _ => "chưa đến 1 phút",
    };

    /// <summary>3:05, 61:40: minutes and seconds of a speech.</summary>
    public static string Clock(TimeSpan span) => $"{(int)Math.Max(0, span.TotalMinutes)}:{Math.Max(0, span.Seconds):00}";

    /// <summary>1.234</summary>
    public static string Number(int number) => number.ToString("N0", Culture);

    /// <summary>1,4 MB; 820 KB</summary>
    public static string Size(long bytes) =>
        bytes >= 1024 * 1024 ? $"{(bytes / (1024m * 1024m)).ToString("0.#", Culture)} MB" : $"{Math.Max(1, (bytes + 512) / 1024)} KB";

    /// <summary>The sentence with its first letter as a capital.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];
}
