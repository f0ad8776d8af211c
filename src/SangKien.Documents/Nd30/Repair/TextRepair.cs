using System.Globalization;
using System.Text;

namespace SangKien.Documents.Nd30.Repair;

/// <summary>
/// Makes any string printable: unpaired surrogates become U+FFFD, control and invisible direction marks go, line ends
/// become line feeds, and the letters are composed (NFC, TCVN 6909). Sound text is returned as it is.
/// </summary>
public static class TextRepair
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text as it can be printed.</summary>
    public static string Repair(string text)
    {
        var sound = IsSound(text) ? text : Rewrite(text);
        return sound.IsNormalized() ? sound : sound.Normalize();
    }

    /// <summary>Whether the text holds nothing that has to be replaced before it is composed.</summary>
    public static bool IsSound(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= ' ' and <= '~') or '\n') continue;
            if (!Rune.TryGetRuneAt(text, i, out var rune) || !IsOrdinary(rune)) return false;
            i += rune.Utf16SequenceLength - 1;
        }

        return true;
    }

    private static bool IsOrdinary(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    private static string Rewrite(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
            Append(repaired, rune);
        return repaired.ToString();
    }

    /// <remarks>EnumerateRunes already gives U+FFFD for an unpaired surrogate.</remarks>
    private static void Append(StringBuilder repaired, Rune rune)
    {
        switch (rune.Value)
        {
            case '\n' or '\r' or '\v' or 0x85 or 0x2028 or 0x2029:
                repaired.Append('\n');
                return;
            case '\t' or '\f':
                repaired.Append(' ');
                return;
        }

        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.Control or UnicodeCategory.Format) return;
        if (category is UnicodeCategory.OtherNotAssigned) repaired.Append(Replacement);
        else repaired.Append(rune.ToString());
    }
}
