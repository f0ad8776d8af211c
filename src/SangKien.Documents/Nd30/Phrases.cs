using SangKien.Documents.Model;

namespace SangKien.Documents.Nd30;

/// <summary>The decree's fixed words.</summary>
public static class Phrases
{
    /// <summary>Quốc hiệu (Phụ lục I, mục II.1.a).</summary>
    public const string Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /// <summary>Tiêu ngữ (Phụ lục I, mục II.1.b).</summary>
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";

    /// <summary>Before the addressees (Phụ lục I, mục II.9.d).</summary>
    public const string Addressees = "Kính gửi:";

    /// <summary>Above the recipients (Phụ lục I, mục II.9.d).</summary>
    public const string Recipients = "Nơi nhận:";

    /// <summary>Heading of the contents of a book.</summary>
    public const string Contents = "Mục lục";

    /// <summary>The mark of a paper that is not approved yet.</summary>
    public const string Draft = "DỰ THẢO";

    /// <summary>Closes the content (Phụ lục III, templates 1.1–2.2).</summary>
    public const string EndMark = "./.";

    /// <summary>What the QR is, for readers who do not see it.</summary>
    public const string VerificationQr = "Mã QR để kiểm tra văn bản";

    /// <summary>What the QR of a badge is, for readers who do not see it.</summary>
    public const string BadgeQr = "Mã QR của thẻ đại biểu";

    /// <summary>Words of a picture that has none.</summary>
    public const string Picture = "Hình";

    /// <summary>Title of a file whose paper has none.</summary>
    public const string UntitledPaper = "Văn bản";

    /// <summary>What the field of the agency's signature is called.</summary>
    public const string AgencySignature = "Chữ ký số của cơ quan";

    /// <summary>What stands in place of a picture whose file cannot be read.</summary>
    public static string UnreadablePicture(Picture picture) => $"[Không hiển thị được hình: {PictureWords(picture)}]";

    /// <summary>What a picture shows, for readers who do not see it.</summary>
    public static string PictureWords(Picture picture) => string.IsNullOrWhiteSpace(picture.AlternativeText) ? Picture : picture.AlternativeText;

    /// <summary>Words of the urgency mark; empty for none.</summary>
    public static string UrgencyMark(Urgency urgency) => urgency switch
    {
        Urgency.Urgent => "KHẨN",
        Urgency.VeryUrgent => "THƯỢNG KHẨN",
        Urgency.Immediate => "HỎA TỐC",
        _ => "",
    };
}
