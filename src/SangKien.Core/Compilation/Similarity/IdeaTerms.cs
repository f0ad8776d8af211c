using System.Text.RegularExpressions;
using SangKien.Core.Common;

namespace SangKien.Core.Compilation.Similarity;

/// <summary>
/// Từ và cặp từ của một ý tưởng. Vietnamese writes a word of two syllables as two, so pairs of neighbours carry most of the meaning;
/// compared without marks, so that neither case nor typing manner matters.
/// </summary>
public sealed partial class IdeaTerms
{
    private const float Word = 1;
    private const float Pair = 1.5f;

    /// <summary>How much more a term of the title counts than one of the content.</summary>
    private const float InTitle = 1.5f;

    /// <summary>Words that join and tell nothing, without marks.</summary>
    private static readonly HashSet<string> Joining =
    [
        .. ("ai anh bang bi boi cac cach can cho cua cung cu da dang de den deu do duoc gi gom hay hoac khi khong la lai lam len ma mot moi mot nay neu nen ngay nhieu nhu nhung o phai qua ra rat sau se so "
            + "tai thanh theo thi thuc hien tren trong truoc tu va vao van ve vi viec voi vua xay dung").Split(' '),
    ];

    private readonly Dictionary<string, float> _weights = [];
    private readonly HashSet<string> _title = [];

    private IdeaTerms(IReadOnlyList<Token> tokens) => Tokens = tokens;

    /// <summary>Every term with its weight.</summary>
    public IReadOnlyDictionary<string, float> Weights => _weights;

    /// <summary>The terms of the title.</summary>
    public IReadOnlySet<string> Title => _title;

    /// <summary>The words in their order, as they were written.</summary>
    internal IReadOnlyList<Token> Tokens { get; }

    public static IdeaTerms Of(string title, string content)
    {
        var titleTokens = Read(title.Normalize());
        var contentTokens = Read(content.Normalize());
        var terms = new IdeaTerms([.. titleTokens, .. contentTokens]);
        foreach (var (term, weight) in Terms(titleTokens))
        {
            terms._title.Add(term);
            terms._weights[term] = weight * InTitle;
        }

        foreach (var (term, weight) in Terms(contentTokens))
            terms._weights.TryAdd(term, weight);
        return terms;
    }

    /// <summary>The term of two neighbours; null where a mark or a joining word on both sides stands between them.</summary>
    internal static string? PairOf(Token first, Token second) =>
        second.BeginsPhrase || (first.IsJoining && second.IsJoining) ? null : $"{first.Folded} {second.Folded}";

    internal static float WeightOf(string term) => term.Contains(' ', StringComparison.Ordinal) ? Pair : Word;

    private static IEnumerable<(string Term, float Weight)> Terms(List<Token> tokens)
    {
        foreach (var token in tokens.Where(token => !token.IsJoining))
            yield return (token.Folded, Word);
        for (var place = 1; place < tokens.Count; place++)
        {
            if (PairOf(tokens[place - 1], tokens[place]) is { } pair)
                yield return (pair, Pair);
        }
    }

    private static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var end = 0;
        foreach (var match in Words().EnumerateMatches(text))
        {
            var written = text.Substring(match.Index, match.Length);
            var beginsPhrase = tokens.Count == 0 || text.AsSpan(end, match.Index - end).IndexOfAnyExcept(' ', '\u00A0') >= 0;
            var folded = Folding.Fold(written);
            if (Spelling.InFull(folded) is { } words)
                tokens.AddRange(words.Select((word, place) => TokenOf(word, Folding.Fold(word), beginsPhrase && place == 0)));
            else
                tokens.Add(TokenOf(written, folded, beginsPhrase));
            end = match.Index + match.Length;
        }

        return tokens;
    }

    private static Token TokenOf(string written, string folded, bool beginsPhrase)
    {
        var settled = Spelling.Settle(folded);
        return new(written, settled, beginsPhrase, Joining.Contains(settled));
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();

    /// <param name="BeginsPhrase">Whether a mark stands before it.</param>
    internal readonly record struct Token(string Written, string Folded, bool BeginsPhrase, bool IsJoining);
}
