using System.Globalization;
using System.Text.RegularExpressions;

namespace SangKien.Documents.Nd30.Lint;

/// <summary>Faults that a single text shows by itself.</summary>
internal static partial class TextRules
{
    private const string Spelling = "Phụ lục II", Symbols = "Phụ lục I, mục II.3.c", Dates = "Phụ lục I, mục II.4.b", End = "Phụ lục III", Letters = "Phụ lục I, mục I.4";

    /// <summary>A rule speaks where its correction differs from what was found.</summary>
    private static readonly (Regex Pattern, Func<Match, string?> Correct, string Message, string Article)[] Rules =
    [
        (SpacedSymbol(), WithoutSpaces, "Số, ký hiệu không có khoảng trắng quanh dấu gạch chéo, gạch nối.", Symbols),
        (BlankNumberSymbol(), WithoutSpaces, "Ký hiệu không có khoảng trắng sau dấu gạch chéo.", Symbols),
        (CitationComma(), match => match.Groups[1].Value + " ", "Không đặt dấu phẩy giữa điểm, khoản và Điều.", $"{Spelling}, mục V.7"),
        (SmallArticle(), match => "Đ" + match.Value[1..], "Viện dẫn một điều cụ thể thì viết hoa chữ “Điều”.", $"{Spelling}, mục V.7"),
        (CapitalClause(), match => char.ToLowerInvariant(match.Value[0]) + match.Value[1..], "Viện dẫn khoản, điểm thì viết thường.", $"{Spelling}, mục V.7"),
        (WrongEndMark(), _ => Phrases.EndMark, "Văn bản chỉ có một dấu kết thúc “./.”.", End),
        (DateInFull(), CorrectDateInFull, "Ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước; các tháng khác không thêm.", Dates),
        (MonthWithZero(), match => match.Value[1..], "Chỉ tháng 1 và tháng 2 có số 0 ở trước.", Dates),
        (NumericDate(), CorrectNumericDate, "Ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước; các tháng khác không thêm.", Dates),
        (DotsRun(), _ => "...", "Dấu lửng chỉ gồm ba chấm.", Spelling),
        (SpaceBeforeMark(), match => match.Value.TrimStart(' '), "Không có khoảng trắng trước dấu câu.", Letters),
        (DoubleSpace(), _ => " ", "Giữa hai từ chỉ có một khoảng trắng.", Letters),
    ];

    public static IEnumerable<LintFinding> Check(string text) =>
        from rule in Rules
        from Match match in rule.Pattern.Matches(text)
        let corrected = rule.Correct(match)
        where corrected != match.Value
        select new LintFinding("", match.Index, match.Value, rule.Message, rule.Article, corrected);

    private static string WithoutSpaces(Match match) => Spaces().Replace(match.Value, "").Replace('–', '-');

    private static string? CorrectDateInFull(Match match) =>
        Date(match) is { } date ? VietnameseDate.InFull(date) : null;

    private static string? CorrectNumericDate(Match match) =>
        Date(match) is { } date ? VietnameseDate.Numeric(date) : null;

    /// <summary>Null where the calendar has no such day: a person has to look.</summary>
    private static DateOnly? Date(Match match) =>
        DateOnly.TryParseExact(
            $"{match.Groups[1].Value}/{match.Groups[2].Value}/{match.Groups[3].Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date : null;

    [GeneratedRegex(@"(?<![\w/])\d+\s*/\s*(?:\d{4}\s*/\s*)?[\p{Lu}&]{2,}(?:\s*[-–]\s*[\p{Lu}&.]+)*(?!\p{Ll})")]
    private static partial Regex SpacedSymbol();

    [GeneratedRegex(@"(?<=[Ss]ố:\s*)/\s+\p{Lu}[\p{Lu}&]+(?:\s*[-–]\s*[\p{Lu}&.]+)*(?!\p{Ll})")]
    private static partial Regex BlankNumberSymbol();

    [GeneratedRegex(@"(?<!\w)([Đđ]iểm [a-zđ](?=, [Kk]hoản \d)|[Kk]hoản \d+(?=, [Đđ]iều \d)),\s")]
    private static partial Regex CitationComma();

    [GeneratedRegex(@"(?<=(?<!\w)[Kk]hoản \d+,? )điều(?= \d)")]
    private static partial Regex SmallArticle();

    [GeneratedRegex(@"(?<=[\p{Ll}\d,;(] ?)(?:Khoản(?= \d)|Điểm(?= [a-zđ](?!\w)))")]
    private static partial Regex CapitalClause();

    [GeneratedRegex(@"\.[./ ]*/[./ ]*\.")]
    private static partial Regex WrongEndMark();

    [GeneratedRegex(@"ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)")]
    private static partial Regex DateInFull();

    [GeneratedRegex(@"(?<=(?<!ngày \d{1,2} )tháng )0[3-9](?!\d)")]
    private static partial Regex MonthWithZero();

    [GeneratedRegex(@"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"(?:\.{4,}|…\.+|\.+…)")]
    private static partial Regex DotsRun();

    [GeneratedRegex(@"(?<=\S) +(?:[,;:]|\.(?![./]))(?! *\.)")]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex(@"(?<=\S) {2,}(?=\S)")]
    private static partial Regex DoubleSpace();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
