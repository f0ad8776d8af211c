using System.Globalization;
using System.Text.RegularExpressions;
using SangKien.Core.Common;

namespace SangKien.Web.Features.Door;

/// <summary>Numbers as they are keyed in from a paper: "1 2 5-9", with spaces, commas or semicolons between.</summary>
internal static partial class SheetNumbers
{
    public static IReadOnlyList<int> Parse(string text, int last)
    {
        var numbers = new SortedSet<int>();
        foreach (var part in Around().Replace(text, "-").Split([' ', ',', ';', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || !TryNumber(ends[0], last, out var from) || !TryNumber(ends[^1], last, out var until) || until < from)
                throw new RuleException($"“{part}” không phải là số thứ tự trong danh sách (từ 1 đến {last}).", nameof(SheetForm.Numbers));
            numbers.UnionWith(Enumerable.Range(from, until - from + 1));
        }

        return [.. numbers];
    }

    private static bool TryNumber(string text, int last, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= last;

    [GeneratedRegex(@"\s*[-–]\s*")]
    private static partial Regex Around();
}
