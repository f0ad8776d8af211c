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

    /// <summary>Two titles that are the same say half as much as two whole ideas.</summary>
    private const double TitleTrust = 0.5;

    /// <summary>Among so many ideas, a term that a quarter of them have tells nothing.</summary>
    private const int ManyIdeas = 40;

    private readonly Dictionary<string, Term> _terms = [];
    private readonly Dictionary<int, Entry> _entries = [];
    private readonly SlotTable _slots = new();
    private readonly SharedWeights _shared;
    private bool _isStale;

    public SimilarityIndex() => _shared = new(_slots);

    public int Count => _entries.Count;

    /// <summary>Adds an idea, or takes its changed text over.</summary>
    public void Put(int id, string title, string content) => Put(id, IdeaTerms.Of(title, content));

    internal void Put(int id, IdeaTerms terms)
    {
        Remove(id);
        var entry = new Entry(id, [.. terms.Weights.Select(pair => new Occurrence(TermOf(pair.Key), pair.Value, terms.Title.Contains(pair.Key)))]);
        _slots.Take(entry);
        foreach (var occurrence in entry.Occurrences)
            occurrence.Term.Add(new(entry.Slot, occurrence.Weight, occurrence.InTitle ? 1 : 0));
        _entries[id] = entry;
        _isStale = true;
    }

    public void Remove(int id)
    {
        if (!_entries.Remove(id, out var entry))
            return;
        foreach (var occurrence in entry.Occurrences)
            occurrence.Term.Postings.RemoveAll(posting => posting.Slot == entry.Slot);
        _slots.Free(entry.Slot);
        _isStale = true;
    }

    /// <summary>The ideas that are like the text, the most alike first.</summary>
    /// <param name="except">The idea that is asked about, where it is in the index itself.</param>
    public IReadOnlyList<SimilarIdea> Find(string title, string content, int most, int? except = null)
    {
        Refresh();
        var terms = IdeaTerms.Of(title, content);
        var asked = new Entry(0, [.. terms.Weights.Select(pair => new Occurrence(_terms.GetValueOrDefault(pair.Key) ?? Unknown(pair.Key), pair.Value, terms.Title.Contains(pair.Key)))]);
        asked.Weigh();
        return
        [
            .. Matches(asked, _shared, Threshold).Where(match => match.Entry.Id != except)
                .OrderByDescending(match => match.Score).ThenBy(match => match.Entry.Id)
                .Take(most)
                .Select(match => new SimilarIdea(match.Entry.Id, match.Score, Shared(terms, match.Entry))),
        ];
    }

    /// <summary>What an idea of the index is like, with the scores; nothing for one that is not there.</summary>
    public IReadOnlyList<(int Id, double Score)> Like(int id, double threshold = Threshold)
    {
        Refresh();
        return _entries.TryGetValue(id, out var entry)
            ? [.. Matches(entry, _shared, threshold).Where(match => match.Entry != entry).Select(match => (match.Entry.Id, match.Score))]
            : [];
    }

    /// <summary>Every pair of the index that is alike, each once; on all cores.</summary>
    public IReadOnlyList<(int Id, int OtherId, double Score)> Pairs()
    {
        Refresh();
        using var weights = new ThreadLocal<SharedWeights>(() => new(_slots));
        return
        [
            .. _entries.Values.AsParallel().AsOrdered()
                .SelectMany(entry => Matches(entry, weights.Value!, Threshold, entry.Slot), (entry, match) => (entry.Id, match.Entry.Id, match.Score)),
        ];
    }

    /// <summary>The phrases that a text has in common with an idea of the index, the most telling first.</summary>
    public IReadOnlyList<string> Shared(string title, string content, int id)
    {
        Refresh();
        return _entries.TryGetValue(id, out var entry) ? Shared(IdeaTerms.Of(title, content), entry) : [];
    }

    private IReadOnlyList<string> Shared(IdeaTerms asked, Entry entry) =>
        SharedPhrases.Of(asked, term => entry.Holds(term) ? _terms[term].Rarity : null);

    /// <param name="before">Only ideas whose slot lies before this one.</param>
    private static List<(Entry Entry, double Score)> Matches(Entry asked, SharedWeights shared, double threshold, int before = int.MaxValue)
    {
        foreach (var (term, weight, inTitle) in asked.Occurrences)
        {
            if (term.Rarity > 0)
                shared.Share(term, weight, inTitle ? term.Weight * term.Rarity : 0, before);
        }

        var matches = new List<(Entry, double)>();
        shared.Settle(before, (entry, whole, title) =>
        {
            var score = Math.Max(Dice(whole, asked.Total, entry.Total), TitleTrust * Dice(title, asked.TitleTotal, entry.TitleTotal));
            if (score >= threshold)
                matches.Add((entry, score));
        });
        return matches;
    }

    private static double Dice(double shared, double one, double other) => one + other > 0 ? 2 * shared / (one + other) : 0;

    /// <summary>A term that nobody has is as rare as one that a single idea has.</summary>
    private Term Unknown(string name) => new(name) { Rarity = Rarity(1) };

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
        foreach (var name in _terms.Where(pair => pair.Value.Postings.Count == 0).Select(pair => pair.Key).ToList())
            _terms.Remove(name);
        foreach (var term in _terms.Values)
            term.Rarity = Rarity(term.Postings.Count);
        foreach (var entry in _entries.Values)
            entry.Weigh();
        _isStale = false;
    }
}
