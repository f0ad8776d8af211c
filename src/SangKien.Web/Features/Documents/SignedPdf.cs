using System.Text;
using SangKien.Core.Common;
using SangKien.Documents.Pdf.Signing;

namespace SangKien.Web.Features.Documents;

/// <summary>What a file must be to pass as the signed PDF that came back: whole, harmless, and signed from its first byte to its last.</summary>
internal static class SignedPdf
{
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>The file and the other fields of its form.</summary>
    public const int LargestRequest = LargestFile + (64 * 1024);

    private const string Field = nameof(AttachSignedForm.File);
    private static readonly byte[][] Dangers = [.. new[] { "/JavaScript", "/JS ", "/Launch", "/EmbeddedFile" }.Select(Encoding.ASCII.GetBytes)];

    /// <summary>Its signatures; refuses what is no PDF, runs something, carries no signature, or one that does not hold.</summary>
    public static IReadOnlyList<PdfSignature> Check(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("%PDF-1."u8) && !bytes.AsSpan().StartsWith("%PDF-2."u8))
            throw new RuleException("Tệp không phải PDF.", Field);
        if (bytes.AsSpan(Math.Max(0, bytes.Length - 1024)).IndexOf("%%EOF"u8) < 0)
            throw new RuleException("Tệp PDF không trọn vẹn. Tải lại từ hệ thống ký số rồi chọn lại.", Field);
        if (Dangers.Any(danger => bytes.AsSpan().IndexOf(danger) >= 0))
            throw new RuleException("Tệp PDF chứa mã lệnh hoặc tệp nhúng nên không nhận.", Field);
        var signatures = PdfSignatureReader.Read(bytes);
        if (signatures.Count == 0)
            throw new RuleException("Tệp chưa có chữ ký số nào. Ký trong hệ thống ký số của cơ quan rồi tải tệp đã ký lên.", Field);
        if (signatures.FirstOrDefault(signature => !signature.IsIntact) is { } broken)
            throw new RuleException($"Chữ ký số{(broken.Signer.Length > 0 ? $" của {broken.Signer}" : "")} không đúng với nội dung tệp: tệp đã bị sửa sau khi ký, hoặc chữ ký theo cách mà cổng không kiểm tra được.", Field);
        if (!signatures.Any(signature => signature.CoversWholeFile))
            throw new RuleException("Tệp còn được ghi thêm sau chữ ký số cuối cùng, phần đó không được chữ ký nào bảo vệ. Lấy lại tệp ngay sau khi ký rồi đính kèm.", Field);
        return signatures;
    }
}
