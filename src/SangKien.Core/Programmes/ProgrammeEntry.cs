namespace SangKien.Core.Programmes;

/// <summary>What one item of a programme says, as it was typed.</summary>
public sealed record ProgrammeEntry
{
    public const int TitleLength = 500;

    public const int SpeakerLength = 200;

    public const int NoteLength = 300;

    /// <summary>The longest item, in minutes.</summary>
    public const int LongestMinutes = 480;

    public ItemKind Kind { get; init; }

    /// <summary>Nội dung as printed.</summary>
    public string Title { get; init; } = "";

    public int Minutes { get; init; }

    /// <summary>Người thực hiện as printed: name, post; empty while open.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>The contribution that is presented; null for none.</summary>
    public int? ContributionId { get; init; }

    /// <summary>Ghi chú; empty for none.</summary>
    public string Note { get; init; } = "";
}
