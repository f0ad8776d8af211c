using System.Runtime.CompilerServices;

namespace SangKien.Core.Compilation.Similarity;

/// <summary>A term that an idea has, by its number.</summary>
internal readonly record struct Occurrence(int Term, bool InTitle);

/// <summary>The terms of an idea or of a text, and what they weigh together over the whole and in the title alone.</summary>
internal readonly record struct Weighed(Occurrence[] Terms, float Whole, float Title)
{
    /// <summary>By how much a term of the title counts more than one of the content.</summary>
    public const float InTitle = 0.5f;

    public Weighed With(float weight, bool inTitle) => inTitle
        ? this with { Whole = Whole + weight + (InTitle * weight), Title = Title + weight }
        : this with { Whole = Whole + weight };
}

/// <summary>
/// The ideas of an index as they stand, each term weighed by how rare it is among them. Ideas and terms are numbers here, so that comparing
/// thousands with thousands is one addition per common term and nothing else. Nothing changes any more: every core may ask.
/// </summary>
internal sealed class WeighedIdeas
{
    /// <summary>Two titles that are the same say half as much as two whole ideas.</summary>
    private const float TitleTrust = 0.5f;

    /// <summary>Among so many ideas, a term that a quarter of them have tells nothing.</summary>
    private const int ManyIdeas = 40;

    private readonly float[] _weights;
    private readonly Weighed[] _ideas;
    private readonly TermHolders _holders;
    private readonly TermHolders _titleHolders;

    public WeighedIdeas(Occurrence[][] ideas, TermNumbers numbers)
    {
        _ideas = new Weighed[ideas.Length];
        _weights = new float[numbers.Count];
        for (var term = 0; term < _weights.Length; term++)
            _weights[term] = numbers[term].Weight * Rarity(numbers.HoldersOf(term));
        for (var place = 0; place < ideas.Length; place++)
            _ideas[place] = Weigh(ideas[place]);
        _holders = new(ideas, numbers.Count, occurrence => _weights[occurrence.Term] > 0);
        _titleHolders = new(ideas, numbers.Count, occurrence => occurrence.InTitle && _weights[occurrence.Term] > 0);
    }

    public Weighed this[int place] => _ideas[place];

    public int Count => _ideas.Length;

    /// <summary>How rare a term is; 0 where so many have it that it tells nothing.</summary>
    public float Rarity(int holders) =>
        holders == 0 || (Count >= ManyIdeas && holders * 4 > Count) ? 0 : MathF.Log(1 + ((float)Count / holders));

    /// <summary>A text that is asked about; a term that nobody has is as rare as one that a single idea has.</summary>
    public Weighed Weigh(IdeaTerms text, TermNumbers numbers)
    {
        var known = new List<Occurrence>();
        var weighed = default(Weighed);
        foreach (var (term, inTitle) in text.All)
        {
            var number = numbers.Find(term);
            if (number is { } held)
                known.Add(new(held, inTitle));
            weighed = weighed.With(number is { } weighty ? _weights[weighty] : term.Weight * Rarity(1), inTitle);
        }

        return weighed with { Terms = [.. known] };
    }

    /// <summary>The places of the ideas that are alike to the asked one, with the scores.</summary>
    /// <param name="before">Only places before this one.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // The first comparison of thousands is over before the runtime would have found out how hot this is.
    public List<(int Place, double Score)> Like(in Weighed asked, double threshold, int before, SharedWeights shared)
    {
        foreach (var (term, inTitle) in asked.Terms)
        {
            Add(shared.Whole, _holders.Of(term), _weights[term], before);
            if (inTitle)
                Add(shared.Title, _titleHolders.Of(term), _weights[term], before);
        }

        var like = new List<(int, double)>();
        var least = (float)threshold / 2;
        for (var place = 0; place < before; place++)
        {
            ref readonly var idea = ref _ideas[place];
            var title = shared.Title[place];
            var whole = shared.Whole[place] + (Weighed.InTitle * title);
            // Nearly none are alike: told without a division.
            if (whole < least * (asked.Whole + idea.Whole) && TitleTrust * title < least * (asked.Title + idea.Title))
                continue;
            var score = Math.Max(Dice(whole, asked.Whole, idea.Whole), TitleTrust * Dice(title, asked.Title, idea.Title));
            if (score > 0 && score >= threshold)
                like.Add((place, score));
        }

        shared.Clear(before);
        return like;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(float[] shared, ReadOnlySpan<int> holders, float weight, int before)
    {
        foreach (var place in holders)
        {
            if (place >= before)
                return;
            shared[place] += weight;
        }
    }

    private static double Dice(double shared, double one, double other) => one + other > 0 ? 2 * shared / (one + other) : 0;

    private Weighed Weigh(Occurrence[] terms)
    {
        var weighed = new Weighed(terms, 0, 0);
        foreach (var (term, inTitle) in terms)
            weighed = weighed.With(_weights[term], inTitle);
        return weighed;
    }
}

/// <summary>What the ideas share with the one that is asked about, by their places: over the whole without what the title adds, and in both titles. For one thread.</summary>
internal sealed class SharedWeights(int ideas)
{
    public float[] Whole { get; } = new float[ideas];
    public float[] Title { get; } = new float[ideas];

    public void Clear(int before)
    {
        Array.Clear(Whole, 0, before);
        Array.Clear(Title, 0, before);
    }
}
