using System.ComponentModel.DataAnnotations;
using SangKien.Core.Common;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Deadlines;

/// <summary>
/// Hạn: a date with the reading that the plan's words give it. The only class that decides what is in time; every page shows the
/// phrase and the exact last moment side by side.
/// </summary>
/// <param name="On">The date in the phrase, in Vietnam.</param>
/// <param name="Reading">How the phrase reads.</param>
/// <param name="At">The hour of an exact reading; null for the others.</param>
public sealed record Deadline(DateOnly On, DeadlineReading Reading, TimeOnly? At = null)
{
    /// <summary>The first instant that is too late, grace aside.</summary>
    public DateTime CutoffUtc => Reading switch
    {
        DeadlineReading.Before => VietnamTime.StartOf(On),
        DeadlineReading.Through => VietnamTime.StartOf(On.AddDays(1)),
        DeadlineReading.BeforeHour => VietnamTime.ToUtc(On, At.GetValueOrDefault()),
        _ => throw new InvalidOperationException($"Unknown reading {Reading}."),
    };

    /// <summary>The last day on which something in time can arrive; reminders count back from it.</summary>
    public DateOnly LastDay => VietnamTime.DateOf(CutoffUtc.AddTicks(-1));

    /// <summary>The words of the plan: "trước ngày 22/10/2022".</summary>
    public string Phrase => Reading switch
    {
        DeadlineReading.Before => $"trước ngày {VietnameseDate.Numeric(On)}",
        DeadlineReading.Through => $"đến hết ngày {VietnameseDate.Numeric(On)}",
        _ => $"trước {Hour} ngày {VietnameseDate.Numeric(On)}",
    };

    /// <summary>The words while the day is still open: "trước ngày …".</summary>
    public string OpenPhrase => Reading switch
    {
        DeadlineReading.Before => "trước ngày …",
        DeadlineReading.Through => "đến hết ngày …",
        _ => "trước … giờ ngày …",
    };

    /// <summary>The exact last moment: "đến hết thứ Sáu, ngày 21/10/2022", "đến trước 17 giờ 00, thứ Sáu, ngày 21/10/2022".</summary>
    public string LastMoment => Reading == DeadlineReading.BeforeHour
        ? $"đến trước {Hour}, {VietnameseDate.WithWeekday(On)}"
        : $"đến hết {VietnameseDate.WithWeekday(LastDay)}";

    /// <summary>The moment at which it closed, for a refusal: "24 giờ 00, thứ Sáu, ngày 21/10/2022".</summary>
    public string ClosingMoment => Reading == DeadlineReading.BeforeHour
        ? $"{Hour}, {VietnameseDate.WithWeekday(On)}"
        : $"24 giờ 00, {VietnameseDate.WithWeekday(LastDay)}";

    private string Hour => $"{At.GetValueOrDefault().Hour} giờ {At.GetValueOrDefault().Minute:00}";

    /// <summary>The one of two that closes later; this one where there is no other.</summary>
    public Deadline OrLater(Deadline? other) => other is not null && other.CutoffUtc > CutoffUtc ? other : this;

    /// <param name="utc">The moment at which the server had read the whole request.</param>
    /// <param name="graceMinutes">Silent grace, in minutes; what arrives within it counts as in time.</param>
    public bool IsInTime(DateTime utc, int graceMinutes = 0) => utc < CutoffUtc.AddMinutes(graceMinutes);
}

/// <summary>Cách đọc hạn.</summary>
public enum DeadlineReading
{
    /// <summary>The day itself is too late.</summary>
    [Display(Name = "trước ngày")]
    Before,

    /// <summary>The whole day counts.</summary>
    [Display(Name = "đến hết ngày")]
    Through,

    /// <summary>An exact hour; that minute is too late.</summary>
    [Display(Name = "trước … giờ … ngày")]
    BeforeHour,
}

/// <summary>Cách xử lý bài đến sau hạn.</summary>
public enum LatePolicy
{
    [Display(Name = "Không nhận sau hạn")]
    Refuse,

    [Display(Name = "Nhận và ghi là nộp muộn")]
    AcceptAsLate,
}
