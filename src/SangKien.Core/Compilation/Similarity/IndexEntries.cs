namespace SangKien.Core.Compilation.Similarity;

/// <summary>One word or pair of words, and who has it.</summary>
internal sealed class Term(string name)
{
    public string Name => name;
    public float Weight { get; } = IdeaTerms.WeightOf(name);

    /// <summary>In the order of the slots.</summary>
    public List<Posting> Postings { get; } = [];

    public float Rarity { get; set; }

    public void Add(Posting posting)
    {
        var place = Postings.Count;
        while (place > 0 && Postings[place - 1].Slot > posting.Slot)
            place--;
        Postings.Insert(place, posting);
    }
}

/// <param name="Title">1 for a term of the title, else 0.</param>
internal readonly record struct Posting(int Slot, float Weight, float Title);

internal readonly record struct Occurrence(Term Term, float Weight, bool InTitle);

/// <summary>One idea with its terms.</summary>
internal sealed class Entry(int id, Occurrence[] occurrences)
{
    public int Id => id;
    public int Slot { get; set; }
    public Occurrence[] Occurrences => occurrences;
    public float Total { get; private set; }
    public float TitleTotal { get; private set; }

    public bool Holds(string term) => Array.Exists(occurrences, occurrence => occurrence.Term.Name == term);

    public void Weigh()
    {
        Total = occurrences.Sum(occurrence => occurrence.Weight * occurrence.Term.Rarity);
        TitleTotal = occurrences.Where(occurrence => occurrence.InTitle).Sum(occurrence => occurrence.Term.Weight * occurrence.Term.Rarity);
    }
}
