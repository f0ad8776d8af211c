using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Attendees;

/// <summary>Trạng thái đại biểu.</summary>
public enum DelegateStatus
{
    [Display(Name = "Được mời")]
    Invited,

    [Display(Name = "Dự")]
    Confirmed,

    [Display(Name = "Vắng")]
    Declined,

    [Display(Name = "Đã có mặt")]
    CheckedIn,
}

/// <summary>Nhóm đại biểu, in protocol order.</summary>
public enum DelegateGroup
{
    [Display(Name = "Lãnh đạo Sở")]
    Leader,

    [Display(Name = "Khách mời")]
    Guest,

    [Display(Name = "Phòng, đơn vị")]
    Staff,
}
