using System.Text;

namespace SangKien.Web.Infrastructure.Exports;

/// <summary>Tells texts that a spreadsheet would take for a formula, full-width signs and signs behind spaces included.</summary>
internal static class FormulaGuard
{
    public static bool IsDangerous(string text)
    {
        if (text.Length == 0)
            return false;
        if (text[0] is '\t' or '\r' or '\n')
            return true;
        var first = text.Normalize(NormalizationForm.FormKC).TrimStart();
        return first.Length > 0 && first[0] is '=' or '+' or '-' or '@';
    }
}
