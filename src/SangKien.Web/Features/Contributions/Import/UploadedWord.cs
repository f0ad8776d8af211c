using SangKien.Core.Common;
using SangKien.Core.Files;
using SangKien.Documents.Docx;

namespace SangKien.Web.Features.Contributions.Import;

/// <summary>The lines of a Word file that somebody sends, once its content has shown that it is one and does no harm.</summary>
internal static class UploadedWord
{
    /// <summary>The form field of a refused file.</summary>
    public const string Field = "File";

    private const int GreatestMegabytes = 5;
    private const string NotWord = "Chỉ đọc được tệp Word dạng DOCX. Tệp DOC, PDF: mở bằng Word, chọn “Lưu thành” dạng DOCX rồi chọn lại.";

    public static async Task<IReadOnlyList<WordLine>> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length == 0)
            throw new RuleException("Tệp không có nội dung.", Field);
        if (file.Length > GreatestMegabytes * 1024 * 1024)
            throw new RuleException($"Tệp lớn hơn {GreatestMegabytes} MB. Bỏ ảnh trong tệp rồi chọn lại; ảnh, bảng số liệu đính kèm ở trang tham luận.", Field);
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        if (!content.GetBuffer().AsSpan(0, (int)content.Length).StartsWith("PK\x03\x04"u8) || OfficePackage.Recognise(content, Field) != FileKind.Docx)
            throw new RuleException(NotWord, Field);
        content.Position = 0;
        try
        {
            return WordText.Read(content);
        }
        catch (InvalidDataException)
        {
            throw new RuleException("Tệp Word này bị hỏng hoặc dài quá mức nên không đọc được. Mở bằng Word, lưu lại ở dạng DOCX rồi chọn lại.", Field);
        }
    }
}
