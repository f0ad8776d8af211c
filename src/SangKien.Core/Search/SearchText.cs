namespace SangKien.Core.Search;

/// <summary>The text of one row as it is indexed and shown among the hits.</summary>
/// <param name="ItemId">The row.</param>
/// <param name="Heading">What it is called; also searched, and what is found in it comes first.</param>
/// <param name="Parts">Everything else that is searched; a phrase does not reach from one part into the next.</param>
public sealed record SearchText(int ItemId, string Heading, IReadOnlyList<string> Parts)
{
    /// <summary>Places given to the heading and to each part.</summary>
    internal const int PartLength = 1_000_000;

    /// <summary>Where the row belongs, for its address.</summary>
    public int WorkshopId { get; init; }

    /// <summary>The row that its page shows, where that is another one; else 0.</summary>
    public int OwnerId { get; init; }

    public int? UnitId { get; init; }

    /// <summary>The unit and whatever else tells rows of one kind apart; not searched.</summary>
    public string Remark { get; init; } = "";

    internal IEnumerable<SearchWord> Words(int code) =>
        from part in new[] { Heading }.Concat(Parts).Index()
        let written = WrittenWord.In(part.Item)
        from word in written.Index()
        let next = word.Index + 1 < written.Count ? written[word.Index + 1].Folded : ""
        select SearchWord.At(code, ItemId, (part.Index * PartLength) + word.Index, word.Item.Folded, next);
}
