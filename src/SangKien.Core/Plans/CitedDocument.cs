using SangKien.Documents.Nd30;

namespace SangKien.Core.Plans;

/// <summary>
/// Văn bản viện dẫn: one record, printed in full where the plan first names it and by type and number afterwards (Phụ lục I, mục II.6.b).
/// </summary>
public sealed record CitedDocument
{
    /// <summary>Tên loại, such as "Công văn"; a Luật or Pháp lệnh has neither number nor issuer.</summary>
    public string TypeName { get; init; } = "";

    /// <summary>Số, ký hiệu, such as "1596/BTĐKT-V.II"; empty for a Luật.</summary>
    public string Number { get; init; } = "";

    public DateOnly? On { get; init; }

    /// <summary>Cơ quan ban hành.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>Trích yếu with the word that joins it: "về việc …", "ban hành …"; of a Luật its name.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What stands between braces in a text: the number, or the name of a Luật.</summary>
    public string Key => Number.Length > 0 ? Number : ShortForm;

    /// <summary>What is typed where the document is to be named.</summary>
    public string Reference => $"{{{Key}}}";

    public string ShortForm => Number.Length > 0 ? $"{TypeName} số {Number}" : Join(TypeName, Subject);

    public string LongForm => Number.Length == 0 ? ShortForm
        : Join(ShortForm, On is { } day ? $"ngày {VietnameseDate.Numeric(day)}" : "", Issuer.Length > 0 ? $"của {Issuer}" : "", Subject);

    private static string Join(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));
}
