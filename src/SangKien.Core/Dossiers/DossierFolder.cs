namespace SangKien.Core.Dossiers;

/// <summary>Các phần của hồ sơ, in the order in which they are filed.</summary>
public static class DossierFolder
{
    public const string Papers = "1-van-ban";
    public const string Contributions = "2-tham-luan";
    public const string Attachments = "3-tep-kem-theo";
    public const string Lists = "4-danh-sach";
    public const string Reminders = "5-nhac-viec";
    public const string History = "6-nhat-ky";
    public const string Outcome = "7-ket-qua";
    public const string Initiatives = "8-sang-kien";

    public static string TitleOf(string folder) => folder switch
    {
        Papers => "1. Văn bản đã ban hành",
        Contributions => "2. Ý kiến tham luận",
        Attachments => "3. Tệp kèm theo tham luận",
        Lists => "4. Danh sách, số liệu",
        Reminders => "5. Nhắc việc",
        History => "6. Nhật ký",
        Outcome => "7. Kỷ yếu, biên bản, kết luận",
        Initiatives => "8. Đơn yêu cầu công nhận sáng kiến",
        DossierManifest.IndexName => "Trang mở đầu",
        _ => folder,
    };
}
