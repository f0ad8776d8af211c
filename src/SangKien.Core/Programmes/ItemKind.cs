using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Programmes;

/// <summary>Loại nội dung của chương trình.</summary>
public enum ItemKind
{
    [Display(Name = "Đón tiếp đại biểu")]
    Reception,

    [Display(Name = "Ổn định tổ chức, giới thiệu đại biểu")]
    Formalities,

    [Display(Name = "Khai mạc")]
    Opening,

    [Display(Name = "Báo cáo đề dẫn")]
    Introduction,

    [Display(Name = "Tham luận")]
    Presentation,

    [Display(Name = "Thảo luận")]
    Discussion,

    [Display(Name = "Giải lao")]
    Break,

    [Display(Name = "Kết luận")]
    Conclusion,

    [Display(Name = "Bế mạc")]
    Closing,

    [Display(Name = "Nội dung khác")]
    Other,
}
