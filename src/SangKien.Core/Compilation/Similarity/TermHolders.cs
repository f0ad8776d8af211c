namespace SangKien.Core.Compilation.Similarity;

/// <summary>Who has which term: the places of the ideas in their order, one term after the other in a single array.</summary>
internal sealed class TermHolders
{
    /// <summary>Where the places of each term begin, and those of the last one end.</summary>
    private readonly int[] _begins;

    private readonly int[] _places;

    public TermHolders(Occurrence[][] ideas, int terms, Func<Occurrence, bool> counts)
    {
        _begins = new int[terms + 1];
        foreach (var idea in ideas)
        {
            foreach (var occurrence in idea)
                _begins[occurrence.Term + 1] += counts(occurrence) ? 1 : 0;
        }

        for (var term = 0; term < terms; term++)
            _begins[term + 1] += _begins[term];
        _places = new int[_begins[terms]];
        var next = _begins[..terms];
        for (var place = 0; place < ideas.Length; place++)
        {
            foreach (var occurrence in ideas[place])
            {
                if (counts(occurrence))
                    _places[next[occurrence.Term]++] = place;
            }
        }
    }

    public ReadOnlySpan<int> Of(int term) => _places.AsSpan(_begins[term].._begins[term + 1]);
}
