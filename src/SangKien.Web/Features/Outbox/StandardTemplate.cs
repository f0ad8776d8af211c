using SangKien.Core.Notifications;

namespace SangKien.Web.Features.Outbox;

/// <summary>Mẫu thư that the portal brings along; every word can be changed. The agency keeps its own beside them.</summary>
public sealed record StandardTemplate(string Name, string Title, MailText Text)
{
    private const string Greeting = "Kính gửi đồng chí {{ho_ten}},\n\n";

    public static IReadOnlyList<StandardTemplate> All { get; } =
    [
        new("nhac-nop", "Nhắc nộp tham luận", new(
            "Đề nghị {{viec}} hội thảo",
            Greeting + "{{don_vi}} chưa {{viec}} cho hội thảo “{{chu_de}}”. Hạn nhận: {{han}}. Bản nháp trên cổng hiện có {{so_y_tuong}}/{{so_y_tuong_toi_thieu}} ý tưởng đủ tên và nội dung.\n\nĐề nghị đồng chí quan tâm, hoàn thành và nộp đúng hạn.")),
        new("cam-on", "Cảm ơn đơn vị đã nộp", new(
            "Đã nhận ý kiến tham luận của {{don_vi}}",
            Greeting + "Phòng CS&SHTT đã nhận ý kiến tham luận của {{don_vi}} cho hội thảo “{{chu_de}}” và sẽ tổng hợp. Trân trọng cảm ơn.")),
        new("thong-bao", "Thông báo chung", new(
            "Thông báo về hội thảo “{{chu_de}}”",
            Greeting + "…")),
    ];
}
