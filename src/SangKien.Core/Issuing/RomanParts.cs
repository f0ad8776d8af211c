using SangKien.Documents.Model;

namespace SangKien.Core.Issuing;

/// <summary>Phần of a paper, numbered I, II, III; a part of which there is nothing is left out, and no numeral is skipped.</summary>
internal static class RomanParts
{
    private static readonly (int Value, string Numeral)[] Numerals = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static IEnumerable<Block> Numbered(params IReadOnlyList<(string Title, IReadOnlyList<Block> Blocks)> parts) =>
        parts.Where(part => part.Blocks.Count > 0)
            .SelectMany((part, index) => part.Blocks.Prepend(new Heading(HeadingLevel.Roman, $"{Numeral(index + 1)}.", part.Title)));

    /// <summary>"IV".</summary>
    public static string Numeral(int number)
    {
        var text = "";
        foreach (var (value, numeral) in Numerals)
        {
            for (; number >= value; number -= value)
                text += numeral;
        }

        return text;
    }
}
