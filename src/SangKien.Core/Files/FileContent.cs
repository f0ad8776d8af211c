using SangKien.Core.Common;

namespace SangKien.Core.Files;

/// <summary>Kiểm tra nội dung tệp: what a file is, by its bytes. Whatever is not one of the five kinds is refused.</summary>
public static class FileContent
{
    private const string NotTaken = "Chỉ nhận tệp PDF, Word (DOCX), Excel (XLSX), ảnh PNG hoặc JPEG. Nội dung của tệp này không thuộc các loại đó.";

    /// <summary>Whether it begins as a ZIP does; what is in it is for the reader of the ZIP to judge. It is left at its beginning.</summary>
    public static async Task<bool> IsZipAsync(Stream content, CancellationToken cancellationToken)
    {
        var head = new byte[4];
        content.Position = 0;
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        content.Position = 0;
        return read == head.Length && head.AsSpan().SequenceEqual("PK\x03\x04"u8);
    }

    /// <param name="content">Can be sought; it is left at its beginning.</param>
    /// <param name="field">The form field of a refusal.</param>
    public static async Task<FileKind> RecogniseAsync(Stream content, string field, CancellationToken cancellationToken)
    {
        var head = new byte[16];
        content.Position = 0;
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        var kind = Recognise(head.AsSpan(0, read)) ?? (head.AsSpan(0, read).StartsWith("PK\x03\x04"u8) ? OfficePackage.Recognise(content, field) : throw new RuleException(NotTaken, field));
        content.Position = 0;
        return kind;
    }

    private static FileKind? Recognise(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF-1."u8) || head.StartsWith("%PDF-2."u8))
            return FileKind.Pdf;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && head[12..].SequenceEqual("IHDR"u8))
            return FileKind.Png;
        return head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? FileKind.Jpeg : null;
    }
}
