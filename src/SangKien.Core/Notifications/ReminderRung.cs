using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Notifications;

/// <summary>Bậc nhắc.</summary>
public enum ReminderRung
{
    [Display(Name = "Còn 7 ngày làm việc")]
    SevenDays,

    [Display(Name = "Còn 3 ngày làm việc")]
    ThreeDays,

    /// <summary>Also to the head of the unit.</summary>
    [Display(Name = "Còn 1 ngày làm việc")]
    OneDay,

    /// <summary>Not to the unit: a digest to the Director.</summary>
    [Display(Name = "Ngày cuối, báo cáo Lãnh đạo Sở")]
    LastDay,

    /// <summary>Somebody presses "nhắc ngay".</summary>
    [Display(Name = "Nhắc ngay")]
    ByHand,
}

/// <summary>Kết quả nhắc.</summary>
public enum ReminderOutcome
{
    [Display(Name = "Đã nhắc")]
    Sent,

    /// <summary>The portal did not run on that day.</summary>
    [Display(Name = "Bỏ qua: cổng không hoạt động trong ngày")]
    Missed,

    [Display(Name = "Bỏ qua: bậc này đang tắt")]
    SwitchedOff,

    [Display(Name = "Bỏ qua: đơn vị không có ai để nhắc")]
    NobodyToRemind,
}
