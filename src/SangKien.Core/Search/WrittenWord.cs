using System.Text.RegularExpressions;
using SangKien.Core.Common;

namespace SangKien.Core.Search;

/// <summary>A word where it stands in a text, and the folded form by which it is found.</summary>
public readonly partial record struct WrittenWord(string Folded, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The words of a text in their order. Marks of punctuation part words: "15/KH-KHCN" is three of them.</summary>
    public static IReadOnlyList<WrittenWord> In(string text)
    {
        var words = new List<WrittenWord>();
        foreach (var match in Words().EnumerateMatches(text))
        {
            var folded = Folding.Fold(text.Substring(match.Index, match.Length));
            words.Add(new(folded.Length > SearchWord.LongestWord ? folded[..SearchWord.LongestWord] : folded, match.Index, match.Length));
        }

        return words;
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}\p{M}]*")]
    private static partial Regex Words();
}
