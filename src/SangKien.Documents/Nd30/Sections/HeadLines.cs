using SangKien.Documents.Model;

namespace SangKien.Documents.Nd30.Sections;

/// <summary>Lines of the head of a paper (ô 2–5) as they are printed. A line whose spaces may not break has no-break spaces.</summary>
public static class HeadLines
{
    private const string Gap = "\u00A0\u00A0\u00A0\u00A0\u00A0";

    /// <summary>"Số: 15/KH-KHCN" (ô 3), with a gap before the stroke while there is no number.</summary>
    public static string Number(DocumentNumber number) => NonBreaking.Whole($"Số: {NumberAndSymbol.Format(number)}");

    /// <summary>"Bắc Giang, ngày 05 tháng 10 năm 2022" (ô 4), with gaps while the day, or the month, is open.</summary>
    public static string PlaceAndDate(PlaceAndDate placeAndDate) =>
        NonBreaking.Whole($"{placeAndDate.Place}, {DateText(placeAndDate)}");

    /// <summary>"V/v đôn đốc …" (ô 5b).</summary>
    public static string Concerning(string subject)
    {
        var bare = subject.Trim();
        return bare.StartsWith("V/v", StringComparison.OrdinalIgnoreCase) ? bare : $"V/v {bare}";
    }

    /// <summary>A heading's lines: one, or marker and title for Phần, Chương and Mục.</summary>
    public static IReadOnlyList<string> Heading(Heading heading) => heading.Level switch
    {
        HeadingLevel.Part or HeadingLevel.Section => [.. new[] { heading.Marker, Capitals(heading.Text) }.Where(line => line.Length > 0)],
        HeadingLevel.Roman => [OneLine(heading.Marker, Capitals(heading.Text))],
        _ => [OneLine(heading.Marker, heading.Text)],
    };

    /// <summary>"Phần I. THAM LUẬN": heading of a part of a book on one line, as in the contents.</summary>
    public static string Part(BookPart part) => OneLine(part.Marker.Length == 0 ? "" : $"{part.Marker.TrimEnd('.')}.", Capitals(part.Title));

    /// <summary>Marker and title of a part, each on a line of its own.</summary>
    public static IReadOnlyList<string> PartLines(BookPart part) => [.. new[] { part.Marker, Capitals(part.Title) }.Where(line => line.Length > 0)];

    /// <summary>"1. THỰC TRẠNG VÀ GIẢI PHÁP": title of a paper in a book.</summary>
    public static string PaperTitle(BookPaper paper) => OneLine(paper.Marker, Capitals(paper.Title));

    /// <summary>Whether a heading of this level stands in the middle (Phụ lục I, mục V).</summary>
    public static bool IsCentered(HeadingLevel level) => level is HeadingLevel.Part or HeadingLevel.Section;

    /// <summary>IN HOA, by the rules of Unicode for every culture.</summary>
    public static string Capitals(string text) => text.ToUpperInvariant();

    private static string OneLine(string marker, string text) => marker.Length == 0 ? text : $"{marker}{NonBreaking.Space}{text}";

    private static string DateText(PlaceAndDate placeAndDate) => placeAndDate switch
    {
        { Date: { } date } => VietnameseDate.InFull(date),
        { ExpectedMonth: { } month } => $"ngày {Gap} tháng {VietnameseDate.Month(month.Month)} năm {month.Year}",
        _ => $"ngày {Gap} tháng {Gap} năm {Gap}",
    };
}
