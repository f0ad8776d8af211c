using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.History;

/// <summary>Kết quả kiểm tra nhật ký.</summary>
/// <param name="Sealed">How many entries from the beginning are sealed and unchanged.</param>
/// <param name="Hash">The hash of the last of them; noted outside the portal, it later shows that nothing before it was cut off.</param>
/// <param name="Pending">Entries that the next sealing will take.</param>
/// <param name="Broken">The first entry that is not as it was; null for none.</param>
public sealed record HistoryVerdict(long Sealed, string Hash, int Pending, BrokenEntry? Broken);

/// <summary>Dòng nhật ký không còn nguyên vẹn.</summary>
/// <param name="Sequence">Its place in the chain; null while it is not sealed.</param>
public sealed record BrokenEntry(long? Sequence, long EntryId, BrokenReason Reason);

/// <summary>Điều không đúng của một dòng nhật ký.</summary>
public enum BrokenReason
{
    [Display(Name = "nội dung hoặc thứ tự đã bị thay đổi")]
    Changed,

    [Display(Name = "dòng nhật ký đã bị xóa")]
    EntryMissing,

    [Display(Name = "niêm phong đứng trước đã bị xóa")]
    SealMissing,

    [Display(Name = "dòng được chèn vào sau thời điểm mà nó ghi")]
    Inserted,
}
