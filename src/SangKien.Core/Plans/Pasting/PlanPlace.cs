using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Plans.Pasting;

/// <summary>Chỗ của một đoạn trong kế hoạch: where a pasted paragraph belongs.</summary>
public enum PlanPlace
{
    /// <summary>Nobody can tell by rule; a person says where it belongs before the plan is taken over.</summary>
    [Display(Name = "Chưa rõ chỗ")]
    Unknown,

    [Display(Name = "Bỏ qua")]
    Skipped,

    /// <summary>Quốc hiệu, names of the agency, titles of sections: the portal prints them itself.</summary>
    [Display(Name = "Phần cổng tự in")]
    Printed,

    [Display(Name = "Số, ký hiệu")]
    Symbol,

    [Display(Name = "Địa danh, ngày tháng")]
    PlaceAndDate,

    [Display(Name = "Trích yếu")]
    Subject,

    [Display(Name = "Căn cứ")]
    LegalBasis,

    [Display(Name = "Phần mở đầu")]
    Opening,

    [Display(Name = "I.1. Mục đích")]
    Purpose,

    [Display(Name = "I.2. Yêu cầu")]
    Requirement,

    [Display(Name = "II.1. Chủ trì")]
    Chair,

    [Display(Name = "II.2. Chủ đề")]
    Topic,

    [Display(Name = "II.3. Vấn đề cần tập trung")]
    FocusIssue,

    [Display(Name = "II.4. Thành phần tham dự")]
    Participants,

    [Display(Name = "II.5. Thời gian")]
    Time,

    [Display(Name = "II.6. Địa điểm")]
    Venue,

    [Display(Name = "III. Nhiệm vụ")]
    Assignment,

    [Display(Name = "Câu kết")]
    Closing,

    [Display(Name = "Nơi nhận")]
    Recipient,

    [Display(Name = "Lưu")]
    Archive,

    [Display(Name = "Quyền hạn, chức vụ người ký")]
    SigningPost,

    [Display(Name = "Họ tên người ký")]
    SignerName,
}

/// <summary>Đoạn đã dán: one paragraph of a pasted plan and where it belongs.</summary>
/// <param name="Text">Its words without the marker that its place gives it.</param>
public sealed record PastedLine(PlanPlace Place, string Text);
