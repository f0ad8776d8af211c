using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Compilation;

/// <summary>Đánh giá ý tưởng.</summary>
public enum Assessment
{
    [Display(Name = "Chưa đánh giá")]
    None,

    [Display(Name = "Khả thi")]
    Feasible,

    [Display(Name = "Cần nghiên cứu")]
    NeedsStudy,

    [Display(Name = "Không phù hợp")]
    Unsuitable,
}
