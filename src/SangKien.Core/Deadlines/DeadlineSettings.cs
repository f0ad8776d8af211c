using System.ComponentModel.DataAnnotations;
using SangKien.Core.Settings;

namespace SangKien.Core.Deadlines;

/// <summary>Cài đặt hạn nộp: what a new workshop begins with, and the days of a supplement.</summary>
public sealed record DeadlineSettings : ISettingsGroup
{
    public static string Key => "han-nop";
    public static string Title => "Hạn nộp tham luận";

    [Display(Name = "Bài đến sau hạn")]
    public LatePolicy LatePolicy { get; init; }

    /// <summary>Silent grace after the cutoff.</summary>
    [Display(Name = "Số phút chờ thêm sau hạn")]
    public int GraceMinutes { get; init; }

    /// <summary>Working days that a unit has for a supplement, unless the reader says otherwise.</summary>
    [Display(Name = "Số ngày làm việc để bổ sung bài bị trả lại")]
    public int SupplementDays { get; init; } = 3;
}
