using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Plans;

/// <summary>Trạng thái kế hoạch.</summary>
public enum PlanStatus
{
    [Display(Name = "Đang soạn")]
    Draft,

    [Display(Name = "Đang trình")]
    InReview,

    [Display(Name = "Trả lại")]
    Returned,

    [Display(Name = "Đã duyệt")]
    Approved,

    [Display(Name = "Đã ban hành")]
    Issued,

    [Display(Name = "Đã thay thế")]
    Replaced,

    [Display(Name = "Đã thu hồi")]
    Revoked,
}
