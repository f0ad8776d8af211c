namespace SangKien.Core.Organisation;

/// <summary>Who acts: the signed-in person, or the portal itself in a job.</summary>
public interface ICurrentUser
{
    /// <summary>Identity of the account; null for the portal itself and for strangers.</summary>
    string? AccountId { get; }

    /// <summary>The person behind the account; 0 for the portal itself.</summary>
    int PersonId { get; }

    /// <summary>The unit of the person; 0 for none.</summary>
    int UnitId { get; }

    string DisplayName { get; }

    bool IsInRole(string role);
}
