using SangKien.Core.Attendees;

namespace SangKien.Core.Hall;

/// <summary>Lời xin phát biểu: who wants to speak, on what, and how it reached the hall.</summary>
public sealed record SpeakingRequest
{
    public const int NameLength = GuestDetails.NameLength;

    public const int PostLength = GuestDetails.PostLength;

    public const int OrganisationLength = GuestDetails.OrganisationLength;

    public const int SubjectLength = 500;

    public string Name { get; init; } = "";
    public string Post { get; init; } = "";

    /// <summary>Đơn vị or agency as it is shown.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>The unit for whom he speaks; null for a guest.</summary>
    public int? UnitId { get; init; }

    /// <summary>Who of the delegate list it is; null for somebody who is only named.</summary>
    public int? DelegateId { get; init; }

    public int? ThemeId { get; init; }
    public string Subject { get; init; } = "";
    public int Minutes { get; init; }
    public TurnOrigin Origin { get; init; }
}
