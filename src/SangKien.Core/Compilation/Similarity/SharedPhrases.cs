namespace SangKien.Core.Compilation.Similarity;

/// <summary>The words that two ideas have in common, joined to phrases where they stand side by side, for people to read.</summary>
internal static class SharedPhrases
{
    private const int Most = 4;
    private const int LongestPhrase = 6;

    /// <param name="rarity">How rare a term is that both ideas have, 0 for one that nearly all have; null for one that they do not share.</param>
    public static IReadOnlyList<string> Of(IdeaTerms asked, Func<Term, float?> rarity)
    {
        var phrases = new Dictionary<string, (string Written, float Weight)>();
        var run = new List<Token>();
        var weight = 0f;
        foreach (var token in asked.Tokens)
        {
            var pair = run.Count > 0 && run.Count < LongestPhrase && Term.Of(run[^1], token) is { } joined ? rarity(joined) : null;
            if (pair is null)
            {
                Close();
                weight = token.Word.IsJoining ? 0 : rarity(Term.Of(token.Word)) ?? 0;
            }
            else
            {
                weight += pair.Value * Term.Pair;
            }

            run.Add(token);
        }

        Close();
        return [.. phrases.Values.OrderByDescending(phrase => phrase.Weight).Take(Most).Select(phrase => phrase.Written)];

        void Close()
        {
            while (run is [.., { Word.IsJoining: true }])
                run.RemoveAt(run.Count - 1);
            if (weight > 0 && run.Count > 0)
                phrases.TryAdd(string.Join(' ', run.Select(token => token.Word.Folded)), (string.Join(' ', run.Select(token => token.Word.Written)), weight));
            run.Clear();
        }
    }
}
