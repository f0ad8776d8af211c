using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Contributions;

/// <summary>Trạng thái tham luận.</summary>
public enum ContributionStatus
{
    [Display(Name = "Nháp")]
    Draft,

    /// <summary>Sent by the unit's staff; the unit's head has not confirmed it yet.</summary>
    [Display(Name = "Chờ xác nhận")]
    Unconfirmed,

    [Display(Name = "Đã nộp")]
    Submitted,

    [Display(Name = "Trả lại")]
    Returned,

    [Display(Name = "Đã tiếp nhận")]
    Accepted,

    [Display(Name = "Đã rút")]
    Withdrawn,
}
