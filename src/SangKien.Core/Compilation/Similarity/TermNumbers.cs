using System.Runtime.InteropServices;

namespace SangKien.Core.Compilation.Similarity;

/// <summary>A dense number for each term that some idea has, so that whatever is known of terms stands in plain arrays.</summary>
internal sealed class TermNumbers
{
    private readonly Dictionary<Term, int> _numbers = [];
    private readonly List<Term> _terms = [];
    private readonly List<int> _holders = [];
    private readonly Stack<int> _free = [];

    public int Count => _terms.Count;

    public Term this[int number] => _terms[number];

    public int HoldersOf(int number) => _holders[number];

    /// <summary>Null for a term that no idea has.</summary>
    public int? Find(Term term) => _numbers.TryGetValue(term, out var number) ? number : null;

    /// <summary>One idea more has the term.</summary>
    public int Take(Term term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, term, out var isKnown);
        if (!isKnown)
            number = New(term);
        _holders[number]++;
        return number;
    }

    /// <summary>One idea less has the term; the number of one that nobody has goes to the next that comes.</summary>
    public void Release(int number)
    {
        if (--_holders[number] > 0)
            return;
        _numbers.Remove(_terms[number]);
        _free.Push(number);
    }

    private int New(Term term)
    {
        if (_free.TryPop(out var number))
        {
            _terms[number] = term;
            return number;
        }

        _terms.Add(term);
        _holders.Add(0);
        return _terms.Count - 1;
    }
}
