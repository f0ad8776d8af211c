using System.Globalization;
using System.Text;

namespace SangKien.Core.Common;

/// <summary>
/// Text as it is searched and compared: without marks, in lower case, one space between words. SQLite's LIKE does not fold
/// "ĐỀ XUẤT" and SQL Server's answer depends on the collation, so the folded text has a column of its own.
/// </summary>
public static class Folding
{
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";

        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsWhiteSpace(character))
                folded.Append(character is 'Đ' or 'đ' ? 'd' : char.ToLowerInvariant(character));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }
}
