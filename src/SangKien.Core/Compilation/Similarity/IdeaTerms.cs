namespace SangKien.Core.Compilation.Similarity;

/// <summary>A word, or two that are neighbours, by the numbers of a <see cref="Lexicon"/>.</summary>
internal readonly record struct Term(int First, int Second)
{
    private const int None = -1;

    /// <summary>What a pair counts for, where a word counts for one.</summary>
    public const float Pair = 1.5f;

    public float Weight => Second == None ? 1 : Pair;

    public static Term Of(Word word) => new(word.Number, None);

    /// <summary>The term of two neighbours; null where a mark or a joining word on both sides stands between them.</summary>
    public static Term? Of(Token first, Token second) =>
        second.BeginsPhrase || (first.Word.IsJoining && second.Word.IsJoining) ? null : new(first.Word.Number, second.Word.Number);
}

/// <summary>
/// Từ và cặp từ của một ý tưởng. Vietnamese writes a word of two syllables as two, so pairs of neighbours carry most of the meaning;
/// compared without marks, so that neither case nor typing manner matters.
/// </summary>
internal sealed class IdeaTerms
{
    private readonly List<(Term Term, bool InTitle)> _all;

    private IdeaTerms(IReadOnlyList<Token> tokens) => (Tokens, _all) = (tokens, new(2 * tokens.Count));

    /// <summary>Every term once, those of the title first.</summary>
    public IReadOnlyList<(Term Term, bool InTitle)> All => _all;

    /// <summary>The words in their order, as they were written.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    public static IdeaTerms Read(string title, string content, Lexicon lexicon)
    {
        var (titleTokens, contentTokens) = (lexicon.Read(title), lexicon.Read(content));
        var terms = new IdeaTerms([.. titleTokens, .. contentTokens]);
        var known = new HashSet<Term>(2 * terms.Tokens.Count);
        terms.Add(titleTokens, inTitle: true, known);
        terms.Add(contentTokens, inTitle: false, known);
        return terms;
    }

    private void Add(List<Token> tokens, bool inTitle, HashSet<Term> known)
    {
        for (var place = 0; place < tokens.Count; place++)
        {
            if (!tokens[place].Word.IsJoining)
                Add(Term.Of(tokens[place].Word));
            if (place > 0 && Term.Of(tokens[place - 1], tokens[place]) is { } pair)
                Add(pair);
        }

        void Add(Term term)
        {
            if (known.Add(term))
                _all.Add((term, inTitle));
        }
    }
}
