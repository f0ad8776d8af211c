using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Attendees;

/// <summary>Cách ghi có mặt.</summary>
public enum CheckInMeans
{
    [Display(Name = "Tìm tên")]
    Search,

    [Display(Name = "Mã trên thẻ")]
    Badge,

    [Display(Name = "Danh sách ký tên")]
    Sheet,
}
