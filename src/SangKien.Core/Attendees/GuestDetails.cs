namespace SangKien.Core.Attendees;

/// <summary>What the Office writes of a guest.</summary>
/// <param name="Precedence">Thứ tự among the guests; equal ones go by name.</param>
public sealed record GuestDetails(string FullName, string Post, string Organisation, int Precedence)
{
    public const int NameLength = 100;

    public const int PostLength = 200;

    public const int OrganisationLength = 200;
}
