using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Reviewing;

/// <summary>Trạng thái văn bản trình duyệt.</summary>
public enum PaperStatus
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
