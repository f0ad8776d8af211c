using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Hall;

/// <summary>Trạng thái lượt phát biểu.</summary>
public enum TurnStatus
{
    [Display(Name = "Chờ phát biểu")]
    Waiting,

    [Display(Name = "Đang phát biểu")]
    Speaking,

    [Display(Name = "Đã phát biểu")]
    Done,

    [Display(Name = "Bỏ qua")]
    Skipped,
}

/// <summary>Cách xin phát biểu.</summary>
public enum TurnOrigin
{
    [Display(Name = "Đăng ký trước")]
    Registration,

    [Display(Name = "Tự đăng ký")]
    Person,

    [Display(Name = "Thư ký ghi")]
    Secretary,
}
