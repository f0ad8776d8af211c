using SangKien.Core.Organisation;

namespace SangKien.Core.Data.SampleData;

/// <summary>A unit of the sample with its people.</summary>
internal sealed record SampleUnit(string Name, string ShortName, UnitKind Kind, bool IsExample, params SampleMember[] Members);

/// <summary>A person of the sample. Who stands in no public document is marked as an example.</summary>
internal sealed record SampleMember(string Name, string Post, PostRank Rank = PostRank.Staff, bool IsExample = true)
{
    /// <summary>User name; null for a person without an account.</summary>
    public string? Account { get; init; }

    public string Role { get; init; } = Roles.UnitStaff;

    /// <summary>Whether the unit is reached through him.</summary>
    public bool IsContact { get; init; }
}
