using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Notifications;

/// <summary>Trạng thái thư.</summary>
public enum OutboxState
{
    [Display(Name = "Nháp")]
    Draft,

    [Display(Name = "Chờ gửi")]
    Queued,

    [Display(Name = "Đang gửi")]
    Sending,

    [Display(Name = "Đã gửi")]
    Sent,

    [Display(Name = "Không gửi được")]
    Failed,

    /// <summary>The mail server will never take it as it is; its words stand beside it.</summary>
    [Display(Name = "Bị từ chối")]
    Refused,

    [Display(Name = "Đã bỏ")]
    Discarded,
}
