using System.Text.RegularExpressions;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Pictures;
using SangKien.Documents.Nd30.Sections;

namespace SangKien.Documents.Nd30.Lint;

/// <summary>Faults that only the paper as a whole shows.</summary>
internal static partial class PaperRules
{
    private static readonly string[] CollectiveBodies = ["ỦY BAN", "UBND", "HỘI ĐỒNG", "HĐND", "BAN CHẤP HÀNH", "BAN CHỈ ĐẠO", "CHÍNH PHỦ"];

    public static IEnumerable<LintFinding> Check(AdministrativeDocument document) =>
        [.. Symbol(document), .. Subject(document), .. Signatures(document), .. Annexes(document), .. Capitals(document), .. Pictures(document)];

    private static IEnumerable<LintFinding> Symbol(AdministrativeDocument document)
    {
        if (document.Number is { } number && number.Symbol.Any(char.IsWhiteSpace))
            yield return new("Ký hiệu", 0, number.Symbol, "Ký hiệu không có khoảng trắng.", "Phụ lục I, mục II.3.c", string.Concat(number.Symbol.Where(c => !char.IsWhiteSpace(c))));
    }

    private static IEnumerable<LintFinding> Subject(AdministrativeDocument document)
    {
        if (document.Title?.Subject.TrimEnd() is [.. var words, '.'])
            yield return new("Trích yếu", words.Length, ".", "Trích yếu không có dấu chấm ở cuối.", "Phụ lục I, mục II.5.a", "");
    }

    private static IEnumerable<LintFinding> Signatures(AdministrativeDocument document)
    {
        var isCollective = document.Letterhead is { } head && CollectiveBodies.Any(body => HeadLines.Capitals(head.Issuer).Contains(body, StringComparison.Ordinal));
        foreach (var signature in document.Signatures)
        {
            foreach (var line in signature.Lines.Where(line => !isCollective && line.StartsWith("TM.", StringComparison.OrdinalIgnoreCase)))
                yield return new("Chữ ký", 0, line, "Cơ quan làm việc theo chế độ thủ trưởng không ký “TM.”.", "Điều 13, khoản 1", null);
            if (PersonalTitle().Match(signature.Name) is { Success: true } title)
                yield return new("Chữ ký", 0, title.Value, "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu.", "Phụ lục I, mục II.7.c", "");
        }
    }

    private static IEnumerable<LintFinding> Annexes(AdministrativeDocument document)
    {
        if (document is { HasMainPaper: true, Annexes.Count: > 0 } && !PlacedTexts.Of(document with { Annexes = [] }).Any(placed => AnnexReference().IsMatch(placed.Text)))
            yield return new("Nội dung", 0, document.Annexes[0].Label, "Nội dung văn bản phải có chỉ dẫn về phụ lục kèm theo.", "Phụ lục I, mục III.1.a", null);
    }

    /// <summary>The name of one unit, written with different capitals in different places.</summary>
    private static IEnumerable<LintFinding> Capitals(AdministrativeDocument document)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (place, text) in PlacedTexts.Of(document))
        {
            foreach (Match unit in UnitName().Matches(text))
            {
                if (first.TryAdd(unit.Value, unit.Value) || first[unit.Value] == unit.Value) continue;
                yield return new(place, unit.Index, unit.Value, $"Tên đơn vị viết hoa không thống nhất; chỗ khác viết “{first[unit.Value]}”.", "Phụ lục II, mục IV.1.a", null);
            }
        }
    }

    /// <summary>Pictures that cannot be printed, or that say nothing to those who do not see them.</summary>
    private static IEnumerable<LintFinding> Pictures(AdministrativeDocument document)
    {
        foreach (var picture in PlacedTexts.Blocks(document).OfType<Picture>())
        {
            if (PictureFile.Read(picture.File, out var fault) is null) yield return new("Hình", 0, Phrases.PictureWords(picture), fault, "", null);
            if (string.IsNullOrWhiteSpace(picture.AlternativeText))
                yield return new("Hình", 0, picture.Caption, "Hình chưa có lời mô tả cho người không nhìn thấy hình.", "", null);
        }
    }

    [GeneratedRegex(@"^(?:(?:GS|PGS|TS|ThS|CN|KS|BS|TSKH|NGND|NGƯT)\.\s*)+")]
    private static partial Regex PersonalTitle();

    [GeneratedRegex("phụ lục|kèm theo|danh sách", RegexOptions.IgnoreCase)]
    private static partial Regex AnnexReference();

    [GeneratedRegex(@"(?<!\w)[Pp]hòng \p{Lu}\p{L}*(?: \p{L}+){3}")]
    private static partial Regex UnitName();
}
