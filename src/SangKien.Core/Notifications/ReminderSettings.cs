using System.ComponentModel.DataAnnotations;
using SangKien.Core.Common;
using SangKien.Core.Settings;

namespace SangKien.Core.Notifications;

/// <summary>Cài đặt nhắc việc: which rungs are on, at which hour they go, and their words.</summary>
public sealed record ReminderSettings : ISettingsGroup
{
    public static string Key => "nhac-viec";
    public static string Title => "Nhắc việc";

    /// <summary>The places that the words of a reminder can name.</summary>
    public static IReadOnlyList<string> Places { get; } = ["ho_ten", "don_vi", "chu_de", "han", "so_y_tuong", "so_y_tuong_toi_thieu", "viec"];

    /// <summary>The places that the words of the digest can name.</summary>
    public static IReadOnlyList<string> DigestPlaces { get; } = ["ho_ten", "chu_de", "so_don_vi", "danh_sach"];

    private const string Words =
        """
        Kính gửi đồng chí {{ho_ten}},

        {{don_vi}} chưa {{viec}} cho hội thảo “{{chu_de}}”. Hạn nhận: {{han}}. Bản nháp trên cổng hiện có {{so_y_tuong}}/{{so_y_tuong_toi_thieu}} ý tưởng đủ tên và nội dung.

        Đề nghị đồng chí hoàn thành và bấm “Nộp” trước hạn; nếu cần thêm thời gian, gửi đề nghị gia hạn ngay trên trang tham luận.
        """;

    [Display(Name = "Gửi lúc")]
    public TimeOnly At { get; init; } = new(8, 0);

    [Display(Name = "Gửi báo cáo ngày cuối lúc")]
    public TimeOnly DigestAt { get; init; } = new(11, 0);

    [Display(Name = "Nhắc khi còn 7 ngày làm việc")]
    public bool SevenDays { get; init; } = true;

    [Display(Name = "Tiêu đề")]
    public string SevenDaysSubject { get; init; } = "Nhắc {{viec}}: còn 7 ngày làm việc";

    [Display(Name = "Lời nhắc")]
    public string SevenDaysBody { get; init; } = Words;

    [Display(Name = "Nhắc khi còn 3 ngày làm việc")]
    public bool ThreeDays { get; init; } = true;

    [Display(Name = "Tiêu đề")]
    public string ThreeDaysSubject { get; init; } = "Nhắc {{viec}}: còn 3 ngày làm việc";

    [Display(Name = "Lời nhắc")]
    public string ThreeDaysBody { get; init; } = Words;

    [Display(Name = "Nhắc khi còn 1 ngày làm việc, gửi cả người đứng đầu đơn vị")]
    public bool OneDay { get; init; } = true;

    [Display(Name = "Tiêu đề")]
    public string OneDaySubject { get; init; } = "Nhắc {{viec}}: còn 1 ngày làm việc";

    [Display(Name = "Lời nhắc")]
    public string OneDayBody { get; init; } = Words;

    [Display(Name = "Báo cáo Lãnh đạo Sở trong ngày cuối")]
    public bool LastDay { get; init; } = true;

    [Display(Name = "Tiêu đề")]
    public string LastDaySubject { get; init; } = "Hôm nay hết hạn nhận tham luận: {{so_don_vi}} đơn vị chưa nộp";

    [Display(Name = "Lời báo cáo")]
    public string LastDayBody { get; init; } =
        """
        Kính gửi đồng chí {{ho_ten}},

        Hôm nay là ngày cuối nhận tham luận của hội thảo “{{chu_de}}”. Các đơn vị sau chưa nộp:

        {{danh_sach}}
        """;

    [Display(Name = "Tiêu đề")]
    public string ByHandSubject { get; init; } = "Nhắc {{viec}}";

    [Display(Name = "Lời nhắc")]
    public string ByHandBody { get; init; } = Words;

    public bool IsOn(ReminderRung rung) => rung switch
    {
        ReminderRung.SevenDays => SevenDays,
        ReminderRung.ThreeDays => ThreeDays,
        ReminderRung.OneDay => OneDay,
        ReminderRung.LastDay => LastDay,
        _ => true,
    };

    private TimeOnly HourOf(ReminderRung rung) => rung == ReminderRung.LastDay ? DigestAt : At;

    /// <summary>The first moment of a rung on its day.</summary>
    public DateTime MomentOf(ReminderRung rung, DateOnly day) => VietnamTime.ToUtc(day, HourOf(rung));

    public MailText TextOf(ReminderRung rung) => rung switch
    {
        ReminderRung.SevenDays => new(SevenDaysSubject, SevenDaysBody),
        ReminderRung.ThreeDays => new(ThreeDaysSubject, ThreeDaysBody),
        ReminderRung.OneDay => new(OneDaySubject, OneDayBody),
        ReminderRung.LastDay => new(LastDaySubject, LastDayBody),
        _ => new(ByHandSubject, ByHandBody),
    };
}
