using System.Text.RegularExpressions;
using DiffPlex;

namespace SangKien.Web.Infrastructure;

/// <summary>A run of words that both texts have, or only one of them.</summary>
public sealed record DiffRun(DiffKind Kind, string Text);

public enum DiffKind
{
    Same,
    Deleted,
    Inserted,
}

/// <summary>What differs between two texts, word by word.</summary>
internal static partial class WordDiff
{
    public static IReadOnlyList<DiffRun> Between(string older, string newer)
    {
        var diff = new Differ().CreateCustomDiffs(older, newer, ignoreWhiteSpace: false, Words);
        var runs = new List<DiffRun>();
        var position = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(runs, DiffKind.Same, diff.PiecesNew[position..block.InsertStartB]);
            Add(runs, DiffKind.Deleted, diff.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            Add(runs, DiffKind.Inserted, diff.PiecesNew[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            position = block.InsertStartB + block.InsertCountB;
        }

        Add(runs, DiffKind.Same, diff.PiecesNew[position..]);
        return runs;
    }

    private static void Add(List<DiffRun> runs, DiffKind kind, string[] words)
    {
        if (words.Length > 0)
            runs.Add(new(kind, string.Concat(words)));
    }

    /// <summary>Words, and the spaces and marks between them one by one.</summary>
    private static string[] Words(string text) => [.. Word().Matches(text).Select(word => word.Value)];

    [GeneratedRegex(@"\w+|\W", RegexOptions.Singleline)]
    private static partial Regex Word();
}
