using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SangKien.Core.Common;

namespace SangKien.Web.Features.Documents;

/// <summary>What a file must be to pass as the signed PDF that came back. Whose signature it is, the reader's own program says.</summary>
internal static partial class SignedPdf
{
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>The file and the other fields of its form.</summary>
    public const int LargestRequest = LargestFile + (64 * 1024);

    private const string Field = nameof(AttachSignedForm.File);
    private static readonly byte[][] Dangers = [.. new[] { "/JavaScript", "/JS ", "/Launch", "/EmbeddedFile" }.Select(Encoding.ASCII.GetBytes)];

    /// <summary>Refuses what is no PDF, runs something, or carries no signature.</summary>
    public static void Check(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("%PDF-1."u8) && !bytes.AsSpan().StartsWith("%PDF-2."u8))
            throw new RuleException("Tệp không phải PDF.", Field);
        if (bytes.AsSpan(Math.Max(0, bytes.Length - 1024)).IndexOf("%%EOF"u8) < 0)
            throw new RuleException("Tệp PDF không trọn vẹn. Tải lại từ hệ thống ký số rồi chọn lại.", Field);
        if (Dangers.Any(danger => bytes.AsSpan().IndexOf(danger) >= 0))
            throw new RuleException("Tệp PDF chứa mã lệnh hoặc tệp nhúng nên không nhận.", Field);
        if (!HasSignature(bytes))
            throw new RuleException("Tệp chưa có chữ ký số nào. Ký trong hệ thống ký số của cơ quan rồi tải tệp đã ký lên.", Field);
    }

    /// <summary>A signature names two ranges of the file around its own bytes; the second ends inside the file.</summary>
    private static bool HasSignature(byte[] bytes) =>
        ByteRange().Matches(Encoding.Latin1.GetString(bytes)).Any(range =>
            Number(range, 1) == 0 && Number(range, 2) > 0 && Number(range, 3) > Number(range, 2) && Number(range, 3) + Number(range, 4) <= bytes.Length);

    private static long Number(Match range, int group) => long.Parse(range.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]")]
    private static partial Regex ByteRange();
}
