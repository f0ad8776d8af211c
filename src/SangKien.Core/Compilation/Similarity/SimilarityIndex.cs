namespace SangKien.Core.Compilation.Similarity;

/// <summary>
/// Mục lục ý tưởng để tìm ý gần giống. Two ideas are alike as far as they share words and pairs of words, each weighed by how rare it is
/// among all ideas: the share of the common weight in both (Sørensen–Dice), over the whole idea or over its title alone, whichever says more.
/// Ideas come and go one by one; what depends on all of them is reckoned anew at the next question, in milliseconds for thousands.
/// One thread at a time.
/// </summary>
public sealed class SimilarityIndex
{
    /// <summary>From here on two ideas are worth being seen side by side; chosen on labelled pairs (decision 0014), held by a test.</summary>
    public const double Threshold = 0.20;

    private readonly Lexicon _lexicon = new();
    private readonly TermNumbers _terms = new();
    private readonly Dictionary<int, Occurrence[]> _ideas = [];
    private Standing? _standing;

    public int Count => _ideas.Count;

    /// <summary>Adds an idea, or takes its changed text over.</summary>
    public void Put(int id, string title, string content)
    {
        Remove(id);
        _ideas[id] = [.. IdeaTerms.Read(title, content, _lexicon).All.Select(term => new Occurrence(_terms.Take(term.Term), term.InTitle))];
        _standing = null;
    }

    public void Remove(int id)
    {
        if (!_ideas.Remove(id, out var terms))
            return;
        foreach (var occurrence in terms)
            _terms.Release(occurrence.Term);
        _standing = null;
    }

    /// <summary>The ideas that are like the text, the most alike first.</summary>
    /// <param name="except">The idea that is asked about, where it is in the index itself.</param>
    public IReadOnlyList<SimilarIdea> Find(string title, string content, int most, int? except = null)
    {
        var (ids, weighed) = Stand();
        var text = IdeaTerms.Read(title, content, _lexicon);
        return
        [
            .. weighed.Like(weighed.Weigh(text, _terms), Threshold, Count, new(Count)).Select(match => (Id: ids[match.Place], match.Score))
                .Where(match => match.Id != except)
                .OrderByDescending(match => match.Score).ThenBy(match => match.Id)
                .Take(most)
                .Select(match => new SimilarIdea(match.Id, match.Score, Shared(text, match.Id))),
        ];
    }

    /// <summary>What an idea of the index is like, with the scores; nothing for one that is not there.</summary>
    public IReadOnlyList<(int Id, double Score)> Like(int id, double threshold = Threshold)
    {
        var (ids, weighed) = Stand();
        var place = Array.IndexOf(ids, id);
        return place < 0
            ? []
            : [.. weighed.Like(weighed[place], threshold, Count, new(Count)).Where(match => match.Place != place).Select(match => (ids[match.Place], match.Score))];
    }

    /// <summary>Every pair of the index that is alike, each once; on all cores.</summary>
    public IReadOnlyList<(int Id, int OtherId, double Score)> Pairs()
    {
        var (ids, weighed) = Stand();
        var matches = new List<(int Place, double Score)>[ids.Length];
        Parallel.For(0, ids.Length, () => new SharedWeights(ids.Length), (place, _, shared) =>
        {
            matches[place] = weighed.Like(weighed[place], Threshold, place, shared);
            return shared;
        }, _ => { });
        return [.. matches.SelectMany((others, place) => others.Select(other => (ids[place], ids[other.Place], other.Score)))];
    }

    /// <summary>The phrases that a text has in common with an idea of the index, the most telling first.</summary>
    public IReadOnlyList<string> Shared(string title, string content, int id) =>
        _ideas.ContainsKey(id) ? Shared(IdeaTerms.Read(title, content, _lexicon), id) : [];

    private IReadOnlyList<string> Shared(IdeaTerms text, int id)
    {
        var weighed = Stand().Weighed;
        return SharedPhrases.Of(text, term =>
            _terms.Find(term) is { } number && Array.Exists(_ideas[id], occurrence => occurrence.Term == number) ? weighed.Rarity(_terms.HoldersOf(number)) : null);
    }

    private Standing Stand() => _standing ??= new([.. _ideas.Keys], new([.. _ideas.Values], _terms));

    /// <param name="Ids">The ideas by their places.</param>
    private sealed record Standing(int[] Ids, WeighedIdeas Weighed);
}
