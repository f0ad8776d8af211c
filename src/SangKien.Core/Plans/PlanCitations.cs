using System.Globalization;
using System.Text.RegularExpressions;

namespace SangKien.Core.Plans;

/// <summary>Viện dẫn trong kế hoạch: writes the cited documents into the text, and finds those that stand there in plain words.</summary>
public static partial class PlanCitations
{
    /// <summary>The text as it is printed: each "{number}" is the long form where it comes first on the paper and the short form afterwards.</summary>
    public static PlanContent Written(this PlanContent content)
    {
        if (content.Citations.Count == 0)
            return content;
        var known = content.Citations.Where(cited => cited.Key.Length > 0).DistinctBy(cited => cited.Key).ToDictionary(cited => cited.Key);
        var named = new HashSet<string>();
        return Rewrite(content, text => Reference().Replace(text, match => known.TryGetValue(match.Groups["key"].Value.Trim(), out var cited)
            ? named.Add(cited.Key) ? cited.LongForm : cited.ShortForm
            : match.Value));
    }

    /// <summary>The references of the text that no record answers, in the order of the paper.</summary>
    public static IReadOnlyList<string> Unanswered(PlanContent content)
    {
        var keys = content.Citations.Select(cited => cited.Key).ToHashSet();
        var missing = new List<string>();
        Rewrite(content, text =>
        {
            missing.AddRange(Reference().Matches(text).Select(match => match.Groups["key"].Value.Trim()).Where(key => !keys.Contains(key)));
            return text;
        });
        return [.. missing.Distinct()];
    }

    /// <summary>Turns the documents that are named in plain words into records. Not a letter of the paper changes.</summary>
    public static PlanContent Recognised(PlanContent content)
    {
        var found = content.Citations.ToList();
        Rewrite(content, text =>
        {
            found.AddRange(Mention().Matches(text).Where(match => match.Groups["type"].Success).Select(Read).Where(cited => cited.On is not null && found.TrueForAll(other => other.Key != cited.Key)).DistinctBy(cited => cited.Key));
            return text;
        });
        var byNumber = found.Where(cited => cited.Number.Length > 0).DistinctBy(cited => cited.Key).ToDictionary(cited => cited.Number);
        var named = new HashSet<string>();
        return Rewrite(content with { Citations = [.. found] }, text => Mention().Replace(text, match => Referred(match, byNumber, named)));
    }

    /// <summary>The reference in place of plain words, where exactly these words would be printed for it.</summary>
    private static string Referred(Match match, Dictionary<string, CitedDocument> byNumber, HashSet<string> named)
    {
        if (match.Groups["key"].Success)
            named.Add(match.Groups["key"].Value.Trim());
        if (!byNumber.TryGetValue(match.Groups["number"].Value, out var cited) || match.Value != (named.Contains(cited.Key) ? cited.ShortForm : cited.LongForm))
            return match.Value;
        named.Add(cited.Key);
        return cited.Reference;
    }

    private static CitedDocument Read(Match match) => new()
    {
        TypeName = match.Groups["type"].Value,
        Number = match.Groups["number"].Value,
        On = DateOnly.TryParseExact(match.Groups["day"].Value, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : null,
        Issuer = match.Groups["issuer"].Value.Trim(),
        Subject = match.Groups["subject"].Value.Trim(),
    };

    /// <summary>Every text in the order of the paper.</summary>
    private static PlanContent Rewrite(PlanContent content, Func<string, string> write) => content with
    {
        LegalBases = [.. content.LegalBases.Select(write)],
        Opening = write(content.Opening),
        Purposes = [.. content.Purposes.Select(write)],
        Requirements = [.. content.Requirements.Select(write)],
        Topic = write(content.Topic),
        FocusIssues = [.. content.FocusIssues.Select(write)],
        Participants = write(content.Participants),
        Assignments = [.. content.Assignments.Select(assignment => assignment with { Text = write(assignment.Text) })],
        Closing = write(content.Closing),
    };

    [GeneratedRegex(@"\{(?<key>[^{}]{1,200})\}")]
    private static partial Regex Reference();

    /// <summary>A reference, or a citation in plain words.</summary>
    [GeneratedRegex("""
        \{(?<key>[^{}]{1,200})\} |
        (?<type>Nghị\ định|Nghị\ quyết|Quyết\ định|Chỉ\ thị|Thông\ tư(?:\ liên\ tịch)?|Công\ văn|Kế\ hoạch|Thông\ báo|Hướng\ dẫn|Chương\ trình)
        \ số\ (?<number>\d+/[\p{L}\d/&.-]*[\p{L}\d](?:\ -\ [\p{Lu}][\p{Lu}.\d]*[\p{Lu}\d])?)
        (?:\ ngày\ (?<day>\d{1,2}/\d{1,2}/\d{4}))?
        (?:\ của\ (?<issuer>[^;.(){}]+?)(?=\ (?:về|ban\ hành|quy\ định|hướng\ dẫn|phê\ duyệt|sửa\ đổi)\ |\ ?[;.()]|$))?
        (?:\ (?<subject>(?:về|ban\ hành|quy\ định|hướng\ dẫn|phê\ duyệt|sửa\ đổi)\ [^;.(){}]*[^;.(){}\s]))?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Mention();
}
