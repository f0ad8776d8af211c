using System.Text.RegularExpressions;

namespace SangKien.Documents.Nd30.Lint;

/// <summary>
/// Viện dẫn: a paper named for the first time is named with its date, issuer and subject, later by type and number alone
/// (Phụ lục I, mục II.6.b).
/// </summary>
internal static partial class CitationRules
{
    private const string Article = "Phụ lục I, mục II.6.b";

    /// <param name="named">Symbols that the paper has named so far; grows.</param>
    public static IEnumerable<LintFinding> Check(string text, HashSet<string> named)
    {
        foreach (Match citation in Citation().Matches(text))
        {
            var rest = Rest(text, citation);
            var symbol = Spaces().Replace(citation.Groups["symbol"].Value, "");
            if (named.Add(symbol) && Missing(rest) is { Length: > 0 } missing)
                yield return Finding(citation, $"Viện dẫn lần đầu cần có {missing}.");
            if (symbol.Contains("BTĐKT", StringComparison.Ordinal) && rest.Contains("của Bộ Nội vụ", StringComparison.Ordinal))
                yield return Finding(citation, "Ký hiệu BTĐKT là của Ban Thi đua - Khen thưởng Trung ương; xem lại tên cơ quan ban hành.");
        }
    }

    private static LintFinding Finding(Match citation, string message) => new("", citation.Index, citation.Value, message, Article, null);

    /// <summary>What belongs to the citation: up to the end of the sentence, of the part, or the next citation.</summary>
    private static string Rest(string text, Match citation)
    {
        var start = citation.Index + citation.Length;
        return text[start..(start + End().Match(text[start..]).Index)];
    }

    private static string Missing(string rest) => string.Join(", ", new[]
    {
        rest.Contains("ngày", StringComparison.Ordinal) ? "" : "ngày tháng",
        rest.Contains("của ", StringComparison.Ordinal) ? "" : "tên cơ quan ban hành",
        Subject().IsMatch(rest) ? "" : "trích yếu nội dung",
    }.Where(part => part.Length > 0));

    [GeneratedRegex(@"(?:Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư(?: liên tịch)?|Công văn|Kế hoạch|Thông báo|Báo cáo|Tờ trình|Hướng dẫn|Chương trình) số (?<symbol>\d+/[\p{L}\d/&.-]+(?: ?- ?\p{Lu}[\p{Lu}.]*)?)(?<![.])")]
    private static partial Regex Citation();

    [GeneratedRegex(@";|\.(?:\s|$)|(?:Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Công văn) số|$")]
    private static partial Regex End();

    [GeneratedRegex(@"(?<!\w)(?:về|ban hành|quy định|hướng dẫn|sửa đổi|phê duyệt|tổ chức)(?!\w)")]
    private static partial Regex Subject();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
