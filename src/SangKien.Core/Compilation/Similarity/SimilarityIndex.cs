namespace SangKien.Core.Compilation.Similarity;

/// <summary>
/// Mục lục ý tưởng để tìm ý gần giống. Two ideas are alike as far as they share words and pairs of words, each weighed by how rare it is
/// among all ideas: the share of the common weight in both (Sørensen–Dice), over the whole idea or over its title alone, whichever says more.
/// Ideas come and go one by one; what depends on all of them is reckoned anew at the next question, in milliseconds for thousands.
/// </summary>
public sealed class SimilarityIndex
{
    /// <summary>From here on two ideas are worth being seen side by side; found on the sample ideas, held by tests.</summary>
    public const double Threshold = 0.34;

    /// <summary>Two titles that are the same say much, but less than two whole ideas.</summary>
    private const double TitleTrust = 0.9;

    /// <summary>Among so many ideas, a term that a quarter of them have tells nothing.</summary>
    private const int ManyIdeas = 40;

    private readonly Dictionary<string, Term> _terms = [];
    private readonly Dictionary<int, Entry> _entries = [];
    private bool _isStale;

    public int Count => _entries.Count;

    /// <summary>Adds an idea, or takes its changed text over.</summary>
    public void Put(int id, string title, string content)
    {
        Remove(id);
        var terms = IdeaTerms.Of(title, content);
        var entry = new Entry(id, [.. terms.Weights.Select(pair => new Occurrence(TermOf(pair.Key), pair.Value, terms.Title.Contains(pair.Key)))]);
        foreach (var occurrence in entry.Occurrences)
            occurrence.Term.Entries.Add((entry, occurrence));
        _entries[id] = entry;
        _isStale = true;
    }

    public void Remove(int id)
    {
        if (!_entries.Remove(id, out var entry))
            return;
        foreach (var occurrence in entry.Occurrences)
            occurrence.Term.Entries.RemoveAll(known => known.Entry == entry);
        _isStale = true;
    }

    /// <summary>The ideas that are like the text, the most alike first.</summary>
    /// <param name="except">The idea that is asked about, where it is in the index itself.</param>
    public IReadOnlyList<SimilarIdea> Find(string title, string content, int most, int? except = null) => Find(IdeaTerms.Of(title, content), most, except);

    public IReadOnlyList<SimilarIdea> Find(IdeaTerms asked, int most, int? except = null)
    {
        Refresh();
        var known = asked.Weights.Select(pair => (Term: _terms.GetValueOrDefault(pair.Key), Weight: pair.Value, InTitle: asked.Title.Contains(pair.Key), Name: pair.Key)).ToList();
        var rarest = Rarity(1);
        var total = known.Sum(pair => pair.Weight * (pair.Term?.Rarity ?? rarest));
        var titleTotal = known.Where(pair => pair.InTitle).Sum(pair => IdeaTerms.WeightOf(pair.Name) * (pair.Term?.Rarity ?? rarest));

        var shares = new Dictionary<Entry, Share>();
        foreach (var (term, weight, inTitle, name) in known.Where(pair => pair.Term is { Rarity: > 0 }))
        {
            foreach (var (entry, occurrence) in term!.Entries)
            {
                ref var share = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(shares, entry, out _);
                share.Whole += Math.Min(weight, occurrence.Weight) * term.Rarity;
                if (inTitle && occurrence.InTitle)
                    share.Title += IdeaTerms.WeightOf(name) * term.Rarity;
            }
        }

        return
        [
            .. shares.Where(pair => pair.Key.Id != except)
                .Select(pair => (pair.Key, Score: Math.Max(Dice(pair.Value.Whole, total, pair.Key.Total), TitleTrust * Dice(pair.Value.Title, titleTotal, pair.Key.TitleTotal))))
                .Where(pair => pair.Score >= Threshold)
                .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Key.Id)
                .Take(most)
                .Select(pair => new SimilarIdea(pair.Key.Id, pair.Score, SharedPhrases.Of(asked, term => pair.Key.Holds(term) ? _terms[term].Rarity : 0))),
        ];
    }

    private static double Dice(double shared, double one, double other) => one + other > 0 ? 2 * shared / (one + other) : 0;

    private Term TermOf(string name)
    {
        if (!_terms.TryGetValue(name, out var term))
            _terms[name] = term = new Term(name);
        return term;
    }

    private float Rarity(int holders) =>
        _entries.Count >= ManyIdeas && holders * 4 > _entries.Count ? 0 : MathF.Log(1 + ((float)_entries.Count / holders));

    private void Refresh()
    {
        if (!_isStale)
            return;
        foreach (var name in _terms.Where(pair => pair.Value.Entries.Count == 0).Select(pair => pair.Key).ToList())
            _terms.Remove(name);
        foreach (var term in _terms.Values)
            term.Rarity = Rarity(term.Entries.Count);
        foreach (var entry in _entries.Values)
            entry.Weigh();
        _isStale = false;
    }

    private struct Share
    {
        public float Whole;
        public float Title;
    }

    private sealed class Term(string name)
    {
        public string Name => name;
        public List<(Entry Entry, Occurrence Occurrence)> Entries { get; } = [];
        public float Rarity { get; set; }
    }

    private sealed record Occurrence(Term Term, float Weight, bool InTitle);

    private sealed class Entry(int id, Occurrence[] occurrences)
    {
        public int Id => id;
        public Occurrence[] Occurrences => occurrences;
        public float Total { get; private set; }
        public float TitleTotal { get; private set; }

        public bool Holds(string term) => Array.Exists(occurrences, occurrence => occurrence.Term.Name == term);

        public void Weigh()
        {
            Total = occurrences.Sum(occurrence => occurrence.Weight * occurrence.Term.Rarity);
            TitleTotal = occurrences.Where(occurrence => occurrence.InTitle).Sum(occurrence => IdeaTerms.WeightOf(occurrence.Term.Name) * occurrence.Term.Rarity);
        }
    }
}
