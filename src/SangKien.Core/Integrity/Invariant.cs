using SangKien.Core.Data;

namespace SangKien.Core.Integrity;

/// <summary>Điều luôn đúng của dữ liệu: what must hold whatever has happened, and how each place where it does not is found.</summary>
/// <param name="Title">The sentence that people read.</param>
/// <param name="BreachesAsync">A line for each breach; none where it holds.</param>
public sealed record Invariant(string Title, Func<PortalDbContext, CancellationToken, Task<IReadOnlyList<string>>> BreachesAsync)
{
    /// <summary>Everything that is checked, in the order in which it is shown.</summary>
    public static IReadOnlyList<Invariant> All { get; } =
    [
        .. ContributionInvariants.All,
        .. ConclusionInvariants.All,
        .. IssuingInvariants.All,
        .. FileInvariants.All,
        .. HistoryInvariants.All,
        .. SearchInvariants.All,
        .. DossierInvariants.All,
    ];
}
