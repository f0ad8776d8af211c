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

    public static string TitleOf(string folder) => folder switch
    {
        Papers => "1. Văn bản đã ban hành",
        Contributions => "2. Ý kiến tham luận",
        Attachments => "3. Tệp kèm theo tham luận",
        Lists => "4. Danh sách, số liệu",
        Reminders => "5. Nhắc việc",
        History => "6. Nhật ký",
        DossierManifest.IndexName => "Trang mở đầu",
        _ => folder,
    };
}
