using System.Globalization;
using System.Text;
using SangKien.Documents.Nd30.Repair;

namespace SangKien.Documents.Nd30;

/// <summary>
/// Thứ tự tên người: the given name (last word) first, then the family name and the middle names. Letters go
/// aăâbcdđeêghiklmnoôơpqrstuưvxy, equal letters by tone: ngang, huyền, hỏi, ngã, sắc, nặng. Where the marks stand
/// ("Hòa", "Hoà") and upper case make no difference.
/// </summary>
public sealed class VietnameseNameOrder : IComparer<string>
{
    /// <summary>The order keeps no state; one instance serves all.</summary>
    public static readonly VietnameseNameOrder Instance = new();

    /// <summary>The longest key of <see cref="KeyOf"/>: longer ones are cut.</summary>
    public const int KeyLength = 400;

    /// <summary>Ends the letters of a word; lower than any letter, so that "Ha" comes before "Hai".</summary>
    private const char EndOfWord = '0';

    /// <summary>First mark of letters outside the alphabet; higher than any letter.</summary>
    private const char OtherLetter = 'z';

    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    private VietnameseNameOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => string.CompareOrdinal(KeyOf(x), KeyOf(y));

    /// <summary>
    /// A text of digits and small Latin letters whose order is the order of the names, whichever way a database compares text:
    /// in a column, it lets the database sort and page.
    /// </summary>
    public static string KeyOf(string? name)
    {
        var words = TextRepair.Repair(name ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        var key = string.Concat(words.TakeLast(1).Concat(words.SkipLast(1)).Select(WordKey));
        return key.Length <= KeyLength ? key : key[..KeyLength];
    }

    private static string WordKey(string word)
    {
        var key = new StringBuilder();
        var tone = 0;
        foreach (var rune in word.ToLowerInvariant().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) tone = Mark(key, rune, tone);
            else AppendLetter(key, rune);
        }

        return key.Append(EndOfWord).Append((char)('1' + tone)).ToString();
    }

    /// <summary>A breve, circumflex or horn changes the letter before it; a tone belongs to the word.</summary>
    private static int Mark(StringBuilder key, Rune mark, int tone)
    {
        if (LetterChange(mark) is { } change && key.Length > 0) key[^1] = change;
        return Tones.IndexOf((char)mark.Value, StringComparison.Ordinal) is var found and >= 0 ? found + 1 : tone;
    }

    private static char? LetterChange(Rune mark) => mark.Value switch
    {
        '\u0306' => '2',
        '\u0302' => '3',
        '\u031B' => '4',
        _ => null,
    };

    private static void AppendLetter(StringBuilder key, Rune letter)
    {
        switch (letter.Value)
        {
            case 'đ':
                key.Append("d2");
                break;
            case >= 'a' and < OtherLetter:
                key.Append((char)letter.Value).Append('1');
                break;
            case >= '0' and <= '9':
                key.Append('1').Append((char)letter.Value);
                break;
            case OtherLetter:
                key.Append("z1");
                break;
            default:
                if (Rune.IsLetter(letter)) key.Append(CultureInfo.InvariantCulture, $"z2{letter.Value:x6}");
                break;
        }
    }
}
