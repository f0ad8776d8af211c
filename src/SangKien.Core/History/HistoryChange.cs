namespace SangKien.Core.History;

/// <summary>Thay đổi của một trường: what it held before the operation and after.</summary>
/// <param name="Subject">Type of the row, such as "Plan".</param>
/// <param name="Id">The row; null where the save has just made it.</param>
/// <param name="Before">Null where the row is new.</param>
/// <param name="After">Null where the row is gone.</param>
public sealed record HistoryChange(string Subject, int? Id, string Field, string? Before, string? After);
