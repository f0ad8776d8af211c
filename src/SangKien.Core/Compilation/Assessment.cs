using System.ComponentModel.DataAnnotations;
using System.Reflection;

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

/// <summary>Đánh giá bằng lời.</summary>
public static class AssessmentWords
{
    extension(Assessment assessment)
    {
        /// <summary>"Cần nghiên cứu".</summary>
        public string InWords => typeof(Assessment).GetField(assessment.ToString())!.GetCustomAttribute<DisplayAttribute>()!.Name!;
    }
}
