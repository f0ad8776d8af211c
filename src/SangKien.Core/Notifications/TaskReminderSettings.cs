using System.ComponentModel.DataAnnotations;
using SangKien.Core.Settings;

namespace SangKien.Core.Notifications;

/// <summary>Cài đặt nhắc nhiệm vụ theo kết luận: the same ladder, at the hours of <see cref="ReminderSettings"/>, with its own switches and words.</summary>
public sealed record TaskReminderSettings : ISettingsGroup
{
    public static string Key => "nhac-ket-luan";
    public static string Title => "Nhắc nhiệm vụ theo kết luận";

    /// <summary>The places that the words of a reminder can name.</summary>
    public static IReadOnlyList<string> Places { get; } = ["ho_ten", "don_vi", "nhiem_vu", "han", "san_pham", "con_lai"];

    /// <summary>The places that the words of the digest can name.</summary>
    public static IReadOnlyList<string> DigestPlaces { get; } = ["ho_ten", "so_nhiem_vu", MailText.ListPlace];

    [Display(Name = "Nhắc khi còn 7 ngày làm việc")]
    public bool SevenDays { get; init; } = true;

    [Display(Name = "Nhắc khi còn 3 ngày làm việc")]
    public bool ThreeDays { get; init; } = true;

    [Display(Name = "Nhắc khi còn 1 ngày làm việc, gửi cả người đứng đầu đơn vị")]
    public bool OneDay { get; init; } = true;

    [Display(Name = "Báo cáo Lãnh đạo Sở trong ngày cuối")]
    public bool LastDay { get; init; } = true;

    [Display(Name = "Tiêu đề lời nhắc")]
    public string Subject { get; init; } = "Nhắc nhiệm vụ theo kết luận: {{con_lai}}";

    [Display(Name = "Lời nhắc")]
    public string Body { get; init; } =
        """
        Kính gửi đồng chí {{ho_ten}},

        {{don_vi}} chủ trì nhiệm vụ theo kết luận hội thảo: {{nhiem_vu}}. Thời hạn: {{han}}. Sản phẩm: {{san_pham}}.

        Đề nghị đồng chí báo cáo kết quả kèm minh chứng ngay trên trang nhiệm vụ trước hạn.
        """;

    [Display(Name = "Tiêu đề báo cáo ngày cuối")]
    public string DigestSubject { get; init; } = "Hôm nay đến hạn {{so_nhiem_vu}} nhiệm vụ theo kết luận chưa có kết quả";

    [Display(Name = "Lời báo cáo")]
    public string DigestBody { get; init; } =
        """
        Kính gửi đồng chí {{ho_ten}},

        Hôm nay là ngày cuối của các nhiệm vụ theo kết luận hội thảo sau đây, đơn vị chủ trì chưa báo cáo kết quả:

        {{danh_sach}}
        """;

    public bool IsOn(ReminderRung rung) => rung switch
    {
        ReminderRung.SevenDays => SevenDays,
        ReminderRung.ThreeDays => ThreeDays,
        ReminderRung.OneDay => OneDay,
        ReminderRung.LastDay => LastDay,
        _ => true,
    };

    public MailText Text => new(Subject, Body);

    public MailText Digest => new(DigestSubject, DigestBody);
}
