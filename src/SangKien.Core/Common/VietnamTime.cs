namespace SangKien.Core.Common;

/// <summary>Giờ Việt Nam: UTC+7 all year, so no time-zone data is needed.</summary>
public static class VietnamTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The same instant on a clock in Vietnam.</summary>
    public static DateTime ToLocal(DateTime utc) => DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);

    /// <summary>The calendar day in Vietnam at an instant.</summary>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <summary>The instant at which a clock in Vietnam shows the date and the time.</summary>
    public static DateTime ToUtc(DateOnly date, TimeOnly time) => DateTime.SpecifyKind(date.ToDateTime(time) - Offset, DateTimeKind.Utc);

    /// <summary>0:00 of the day in Vietnam.</summary>
    public static DateTime StartOf(DateOnly date) => ToUtc(date, TimeOnly.MinValue);
}
