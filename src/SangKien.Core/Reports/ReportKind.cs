using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Reports;

/// <summary>Loại báo cáo.</summary>
public enum ReportKind
{
    [Display(Name = "Báo cáo tổng hợp")]
    Synthesis,

    [Display(Name = "Báo cáo đề dẫn")]
    Introductory,
}
