using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Search;

/// <summary>Loại nội dung tìm thấy, as people filter by it.</summary>
public enum SearchKind
{
    [Display(Name = "Ý tưởng")]
    Idea,

    [Display(Name = "Tham luận")]
    Contribution,

    /// <summary>What the Office may see of a contribution that is not published.</summary>
    [Display(Name = "Tên tham luận")]
    ContributionTitle,

    [Display(Name = "Kế hoạch")]
    Plan,

    [Display(Name = "Văn bản")]
    Document,

    [Display(Name = "Nhiệm vụ")]
    Task,

    [Display(Name = "Chương trình")]
    Programme,

    [Display(Name = "Đăng ký phát biểu")]
    Speaker,

    [Display(Name = "Ý kiến trao đổi")]
    Opinion,

    [Display(Name = "Đại biểu")]
    Delegate,

    [Display(Name = "Nhóm vấn đề")]
    Theme,

    [Display(Name = "Báo cáo")]
    Report,

    [Display(Name = "Biên bản")]
    Minutes,

    [Display(Name = "Thông báo kết luận")]
    Notice,

    [Display(Name = "Báo cáo kết quả")]
    Results,

    [Display(Name = "Kết luận")]
    Conclusion,

    [Display(Name = "Hồ sơ sáng kiến")]
    Initiative,
}
