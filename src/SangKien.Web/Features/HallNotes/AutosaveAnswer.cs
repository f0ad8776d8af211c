using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.HallNotes;

/// <summary>What the script of a note needs after a save in the background.</summary>
public sealed record AutosaveAnswer
{
    /// <summary>What the open note starts from from now on; empty while nothing is stored.</summary>
    public Guid Version { get; init; }

    public string SavedAt { get; init; } = "";

    /// <summary>The text that somebody else has stored meanwhile, so that nothing was saved; null where it was.</summary>
    public string? Other { get; init; }

    /// <summary>Who stored the other text, and when.</summary>
    public string By { get; init; } = "";

    public string At { get; init; } = "";

    public static AutosaveAnswer Of(WrittenNote written, DateTime nowUtc) => written is { IsConflict: true, Note: { } other }
        ? new() { Version = other.Version, Other = other.Text, By = other.WrittenBy.FullName, At = Display.TimeWithSeconds(other.WrittenAtUtc) }
        : new() { Version = written.Note?.Version ?? Guid.Empty, SavedAt = Display.TimeWithSeconds(nowUtc) };
}
