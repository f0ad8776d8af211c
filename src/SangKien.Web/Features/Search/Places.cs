using SangKien.Core.Organisation;
using SangKien.Core.Search;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Search;

/// <summary>Which pages show the rows of a kind: whoever cannot open such a page does not find the rows either.</summary>
internal static class Places
{
    public static IReadOnlyList<Searchable> KindsFor(ICurrentUser user) =>
        [.. Searchable.All.Where(kind => CapabilitiesOf(kind.Kind).Any(capability => user.Can(capability)))];

    public static string AddressOf(SearchKind kind, SearchText found, ICurrentUser user) => kind switch
    {
        SearchKind.Idea or SearchKind.Contribution => ContributionAddress(found, user),
        SearchKind.ContributionTitle => "/theo-doi",
        SearchKind.Plan => $"/ke-hoach/{found.OwnerId}",
        SearchKind.Document => $"/van-ban/{found.OwnerId}",
        SearchKind.Task => $"/nhiem-vu/{found.OwnerId}",
        SearchKind.Programme => $"/hoi-thao/{found.WorkshopId}/chuong-trinh",
        SearchKind.Speaker => $"/hoi-thao/{found.WorkshopId}/thao-luan/phat-bieu",
        SearchKind.Opinion => $"/hoi-thao/{found.WorkshopId}/thao-luan",
        SearchKind.Delegate => $"/hoi-thao/{found.WorkshopId}/dai-bieu{QueryString.Create("tim", found.Heading)}",
        SearchKind.Theme => $"/hoi-thao/{found.WorkshopId}/tong-hop?nhom={found.OwnerId}",
        SearchKind.Report => $"/bao-cao/{found.OwnerId}",
        SearchKind.Minutes => $"/hoi-thao/{found.WorkshopId}/bien-ban",
        SearchKind.Notice => $"/hoi-thao/{found.WorkshopId}/ket-luan/thong-bao",
        SearchKind.Results => $"/hoi-thao/{found.WorkshopId}/ket-luan/bao-cao",
        SearchKind.Conclusion => $"/hoi-thao/{found.WorkshopId}/ket-luan",
        SearchKind.Initiative => $"/sang-kien/{found.OwnerId}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    private static Capability[] CapabilitiesOf(SearchKind kind) => kind switch
    {
        SearchKind.Idea or SearchKind.Contribution => [Capability.WriteContribution, Capability.ReadContributions, Capability.Discuss],
        SearchKind.ContributionTitle => [Capability.TrackContributions],
        SearchKind.Task => [Capability.ViewTasks],
        SearchKind.Speaker or SearchKind.Opinion => [Capability.Discuss],
        SearchKind.Delegate => [Capability.ViewDelegates],
        SearchKind.Theme => [Capability.ReadCompilation],
        SearchKind.Report => [Capability.ViewReports],
        SearchKind.Minutes or SearchKind.Notice or SearchKind.Results or SearchKind.Conclusion => [Capability.ViewConclusions],
        SearchKind.Initiative => [Capability.ViewInitiatives],
        _ => [Capability.ViewPlans],
    };

    /// <summary>The unit's own page, the readers' page, or the page of what is published.</summary>
    private static string ContributionAddress(SearchText found, ICurrentUser user)
    {
        if (found.UnitId == user.UnitId && user.Can(Capability.WriteContribution))
            return $"/hoi-thao/{found.WorkshopId}/tham-luan";
        return user.Can(Capability.ReadContributions) ? $"/hoi-thao/{found.WorkshopId}/tham-luan/{found.OwnerId}" : $"/hoi-thao/{found.WorkshopId}/thao-luan/tham-luan/{found.OwnerId}";
    }
}
