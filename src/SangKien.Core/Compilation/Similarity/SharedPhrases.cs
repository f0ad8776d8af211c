namespace SangKien.Core.Compilation.Similarity;

/// <summary>The words that two ideas have in common, joined to phrases where they stand side by side, for people to read.</summary>
internal static class SharedPhrases
{
    private const int Most = 4;
    private const int LongestPhrase = 6;

    /// <param name="rarity">How rare a term is that both ideas have, 0 for one that nearly all have; null for one that they do not share.</param>
    public static IReadOnlyList<string> Of(IdeaTerms asked, Func<string, float?> rarity)
    {
        var phrases = new Dictionary<string, (string Written, float Weight)>();
        var run = new List<IdeaTerms.Token>();
        var weight = 0f;
        foreach (var token in asked.Tokens)
        {
            var pair = run.Count > 0 && run.Count < LongestPhrase && IdeaTerms.PairOf(run[^1], token) is { } joined ? rarity(joined) : null;
            if (pair is null)
            {
                Close();
                weight = token.IsJoining ? 0 : rarity(token.Folded) ?? 0;
            }
            else
            {
                weight += pair.Value * IdeaTerms.WeightOf("a b");
            }

            run.Add(token);
        }

        Close();
        return [.. phrases.Values.OrderByDescending(phrase => phrase.Weight).Take(Most).Select(phrase => phrase.Written)];

        void Close()
        {
            while (run is [.., { IsJoining: true }])
                run.RemoveAt(run.Count - 1);
            if (weight > 0 && run.Count > 0)
                phrases.TryAdd(string.Join(' ', run.Select(token => token.Folded)), (string.Join(' ', run.Select(token => token.Written)), weight));
            run.Clear();
        }
    }
}
