namespace SangKien.Documents.Model;

/// <summary>Tên cơ quan (ô 2): direct superior, upright, and issuer, bold with a rule below; both are printed in capitals.</summary>
public sealed record Letterhead(string? Superior, string Issuer);

/// <summary>Số, ký hiệu (ô 3).</summary>
/// <param name="Number">Number in the register; null before issue, when a gap is left for it.</param>
/// <param name="Symbol">Ký hiệu such as "KH-KHCN".</param>
public sealed record DocumentNumber(int? Number, string Symbol);

/// <summary>Địa danh và thời gian (ô 4).</summary>
/// <param name="Place">Name of the administrative unit where the agency sits, such as "Bắc Giang".</param>
/// <param name="Date">Date of issue; null before issue.</param>
/// <param name="ExpectedMonth">Any day of the month to print while the day is still open.</param>
public sealed record PlaceAndDate(string Place, DateOnly? Date, DateOnly? ExpectedMonth = null);

/// <summary>Tên loại and trích yếu (ô 5a); the type is printed in capitals.</summary>
/// <param name="HasRule">False for a biên bản, whose template has no rule below the title.</param>
public sealed record DocumentTitle(string Type, string Subject, bool HasRule = true);
