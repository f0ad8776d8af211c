using System.Text;

namespace SangKien.Core.Notifications;

/// <summary>
/// Một dòng chữ: a value that somebody typed, as it may stand in a message. Without line breaks and control characters it stays where it
/// is put; broken after its scheme, an address in it is no link for a mail program to offer under the agency's name.
/// </summary>
public static class PlainLine
{
    public static string Of(string? value)
    {
        var line = new StringBuilder();
        foreach (var rune in (value ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not System.Globalization.UnicodeCategory.Format)
            {
                line.Append(rune);
            }
        }

        return line.ToString().TrimEnd().Replace("://", ": //", StringComparison.Ordinal);
    }
}
