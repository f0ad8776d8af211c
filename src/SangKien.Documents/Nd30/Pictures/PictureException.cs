namespace SangKien.Documents.Nd30.Pictures;

/// <summary>A picture cannot be printed; the message says why to the person who chose it.</summary>
internal sealed class PictureException(string message) : Exception(message)
{
    public const string Damaged = "Tệp hình bị hỏng hoặc chưa tải lên đầy đủ.", TooLarge = "Hình quá lớn; hãy dùng hình không quá 25 triệu điểm ảnh.";
}
