using System.Text.RegularExpressions;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Repair;
using SangKien.Documents.Pdf.Fonts;

namespace SangKien.Documents.Nd30.Lint;

/// <summary>Letters that are not composed, cannot be seen or are not in the font (Phụ lục I, mục I.4).</summary>
internal static partial class LetterRules
{
    private const string Article = "Phụ lục I, mục I.4";

    public static IEnumerable<LintFinding> Check(string text)
    {
        if (!TextRepair.IsSound(text)) return InWords(text, word => !TextRepair.IsSound(word), "Có ký tự điều khiển hoặc ký tự không nhìn thấy được.", TextRepair.Repair);
        var decomposed = text.IsNormalized() ? [] : InWords(text, word => !word.IsNormalized(), "Chữ chưa ở dạng dựng sẵn theo TCVN 6909:2001.", word => word.Normalize());
        return [.. decomposed, .. InWords(text.Normalize(), LacksGlyph, "Phông chữ không có ký tự này; bản in hiện ô vuông thay thế.", _ => null)];
    }

    private static bool LacksGlyph(string word) => word.EnumerateRunes().Any(rune => !rune.IsBmp || !FontFace.Of(Emphasis.None).Has((char)rune.Value));

    private static IEnumerable<LintFinding> InWords(string text, Func<string, bool> isFaulty, string message, Func<string, string?> fix) =>
        from Match word in Word().Matches(text)
        where isFaulty(word.Value)
        select new LintFinding("", word.Index, word.Value, message, Article, fix(word.Value));

    [GeneratedRegex("[^ \n]+")]
    private static partial Regex Word();
}
