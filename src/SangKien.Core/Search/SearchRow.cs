namespace SangKien.Core.Search;

/// <summary>One row that somebody may see, of whatever kind: what hits are filtered, ordered and counted by. Numbers only, since both databases must unite them.</summary>
public sealed record SearchRow
{
    public int Code { get; init; }
    public int ItemId { get; init; }
    public int WorkshopId { get; init; }
    public int? UnitId { get; init; }

    /// <summary>Whether its heading holds the word that tells most.</summary>
    public bool IsInHeading { get; init; }
}
