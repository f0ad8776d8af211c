using SangKien.Core.Issuing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Attendees;

/// <summary>Nội dung giấy mời: what every guest of a workshop reads alike.</summary>
public sealed record Invitation(PaperFrame Frame, WorkshopDay Day)
{
    /// <summary>How a guest is addressed.</summary>
    public string Salutation { get; init; } = "Ông (Bà)";

    /// <summary>Whether the programme is sent along.</summary>
    public bool HasProgramme { get; init; }

    /// <summary>Last day to say whether one comes; null for none.</summary>
    public DateOnly? ReplyBy { get; init; }

    /// <summary>Đầu mối liên hệ; empty for none.</summary>
    public string Contact { get; init; } = "";
}

/// <summary>Khách mời in giấy mời: a person, or an agency that sends one where no name is known.</summary>
public sealed record InvitedGuest(string FullName, string Post, string Organisation);
