namespace SangKien.Core.Organisation;

/// <summary>Cổng: the portal itself, in a job. It holds no role; a job asks for the rows that it needs, not for what somebody may see.</summary>
public sealed class SystemUser : ICurrentUser
{
    public static SystemUser Instance { get; } = new();

    public string? AccountId => null;
    public int PersonId => 0;
    public int UnitId => 0;
    public string DisplayName => "Cổng (tự động)";

    public bool IsInRole(string role) => false;
}
