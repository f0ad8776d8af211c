using SangKien.Core.Organisation;

namespace SangKien.Core.Data.SampleData;

/// <summary>An account of the sample as the one who did what the sample begins with.</summary>
internal sealed class SampleActor(PortalUser account) : ICurrentUser
{
    public string? AccountId => account.Id;

    public int PersonId => account.PersonId;

    public int UnitId => account.Person.UnitId;

    public string DisplayName => account.Person.FullName;

    public bool IsInRole(string role) => false;
}
