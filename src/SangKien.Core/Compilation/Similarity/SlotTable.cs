using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SangKien.Core.Compilation.Similarity;

/// <summary>A dense number for each idea of the index, so that what ideas share can be added up in plain arrays.</summary>
internal sealed class SlotTable
{
    private readonly List<Entry?> _entries = [];
    private readonly Stack<int> _free = [];

    public int Count => _entries.Count;

    public Entry this[int slot] => _entries[slot]!;

    public void Take(Entry entry)
    {
        if (_free.TryPop(out var slot))
        {
            _entries[slot] = entry;
        }
        else
        {
            slot = _entries.Count;
            _entries.Add(entry);
        }

        entry.Slot = slot;
    }

    public void Free(int slot)
    {
        _entries[slot] = null;
        _free.Push(slot);
    }
}

/// <summary>
/// What the ideas of a table share with the one that is asked about. No branches, since comparing thousands with thousands is one addition
/// per common word and nothing else. One thread at a time: who compares all has one of these for each thread.
/// </summary>
internal sealed class SharedWeights(SlotTable slots)
{
    private float[] _whole = [];
    private float[] _title = [];

    /// <summary>Adds a common term to everybody who has it.</summary>
    /// <param name="title">What it adds where both have it in the title.</param>
    /// <param name="before">Only slots before this one.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // The first comparison of thousands is over before the runtime would have found out how hot this is.
    public void Share(Term term, float weight, float title, int before)
    {
        if (_whole.Length < slots.Count)
            (_whole, _title) = (new float[slots.Count], new float[slots.Count]);
        var (wholes, titles, rarity) = (_whole, _title, term.Rarity);
        foreach (ref readonly var posting in CollectionsMarshal.AsSpan(term.Postings))
        {
            if (posting.Slot >= before)
                return;
            wholes[posting.Slot] += Math.Min(weight, posting.Weight) * rarity;
            titles[posting.Slot] += title * posting.Title;
        }
    }

    /// <summary>Hands each idea over that shares something, with how much over the whole and how much in the title, and forgets it.</summary>
    public void Settle(int before, Action<Entry, float, float> hand)
    {
        for (var slot = 0; slot < Math.Min(before, _whole.Length); slot++)
        {
            if (_whole[slot] == 0)
                continue;
            hand(slots[slot], _whole[slot], _title[slot]);
            (_whole[slot], _title[slot]) = (0, 0);
        }
    }
}
