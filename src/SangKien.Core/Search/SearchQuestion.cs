namespace SangKien.Core.Search;

/// <summary>
/// Điều cần tìm: what somebody typed, as phrases that must all occur. A word alone is a phrase of one; quotes make one of several words,
/// and so do marks without a space, as in "15/KH-KHCN" or "22/10/2022".
/// </summary>
/// <param name="Phrases">Each with at least one word.</param>
public sealed record SearchQuestion(IReadOnlyList<SearchPhrase> Phrases)
{
    /// <summary>Greatest length of what is typed, in characters.</summary>
    public const int Longest = 200;

    /// <summary>More words are not asked for: each costs a look into the index.</summary>
    private const int MostWords = 12;

    public bool IsEmpty => Phrases.Count == 0;

    public IEnumerable<string> Words => Phrases.SelectMany(phrase => phrase.Words).Distinct();

    public static SearchQuestion Read(string? typed)
    {
        var text = typed is { Length: > Longest } ? typed[..Longest] : typed ?? "";
        var phrases = new List<SearchPhrase>();
        // Odd pieces stand in quotes; a quote that nobody closed reaches to the end.
        foreach (var (index, piece) in text.Split('"', '“', '”', '„').Index())
        {
            foreach (var words in index % 2 == 1 ? [piece] : piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                Add(phrases, [.. WrittenWord.In(words).Select(word => word.Folded)]);
        }

        return new(phrases);
    }

    /// <summary>The same question beginning with the phrase that tells most, and each phrase with its rarest word that another follows, so that the fewest rows are looked at.</summary>
    internal SearchQuestion RarestFirst(IReadOnlyDictionary<string, int> counts) =>
        new([.. Phrases.OrderBy(phrase => phrase.Words.Min(word => counts.GetValueOrDefault(word)))
            .Select(phrase => phrase with { First = phrase.Words.Take(Math.Max(1, phrase.Words.Count - 1)).Index().MinBy(word => counts.GetValueOrDefault(word.Item)).Index })]);

    private static void Add(List<SearchPhrase> phrases, IReadOnlyList<string> words)
    {
        var room = MostWords - phrases.Sum(phrase => phrase.Words.Count);
        var phrase = new SearchPhrase([.. words.Take(room)]);
        if (phrase.Words.Count > 0 && !phrases.Exists(known => known.Words.SequenceEqual(phrase.Words)))
            phrases.Add(phrase);
    }
}

/// <summary>Cụm từ: words that stand one behind the other, folded.</summary>
/// <param name="First">Which of the words is looked for first, together with the one that follows it, where there is one.</param>
public sealed record SearchPhrase(IReadOnlyList<string> Words, int First = 0)
{
    public string FirstWord => Words[First];
}
