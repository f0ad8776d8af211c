using System.Globalization;
using SangKien.Core.Organisation;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Shared;

/// <summary>One way in the main menu; shown to those who hold its capability, or to all where there is none.</summary>
/// <param name="IsOfWorkshop">Whether each workshop has the page, below <c>/hoi-thao/{id}</c>; the address alone leads to the newest one's.</param>
public sealed record NavigationItem(string Text, string Icon, string Address, Capability? Capability = null, bool IsOfWorkshop = false)
{
    /// <summary>Where it leads from a page: whoever reads about an earlier workshop stays with it.</summary>
    public string AddressFrom(PathString path) => IsOfWorkshop && WorkshopOf(path) is { } workshop ? AddressIn(workshop) : Address;

    public string AddressIn(int workshopId) => $"/hoi-thao/{workshopId}{Address}";

    /// <summary>Does a page at the path belong to this entry?</summary>
    public bool Holds(PathString path) =>
        Address == "/" ? path == "/" : Canonical(WithoutWorkshop(path)).StartsWithSegments(Address, StringComparison.Ordinal);

    /// <summary>The minutes are reached from the conclusions, the proceedings from the reports.</summary>
    private static PathString Canonical(PathString path) =>
        path.StartsWithSegments("/bien-ban", StringComparison.Ordinal) ? "/ket-luan"
        : path.StartsWithSegments("/ky-yeu", StringComparison.Ordinal) ? "/bao-cao"
        : path;

    private static PathString WithoutWorkshop(PathString path) =>
        WorkshopOf(path) is { } workshop ? path.Value![$"/hoi-thao/{workshop}".Length..] : path;

    private static int? WorkshopOf(PathString path) =>
        path.StartsWithSegments("/hoi-thao", out var rest) && rest.Value!.IndexOf('/', 1) is var end and > 0
            && int.TryParse(rest.Value.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}

/// <summary>The main menu, from top to bottom.</summary>
internal static class Navigation
{
    private static readonly NavigationItem[] Items =
    [
        new("Trang chủ", "house-door", "/"),
        new("Kế hoạch", "file-earmark-richtext", "/ke-hoach", Capability.ViewPlans),
        new("Tham luận", "chat-square-text", "/tham-luan", Capability.WriteContribution, IsOfWorkshop: true),
        new("Nhiệm vụ", "list-check", "/nhiem-vu", Capability.ViewTasks),
        new("Theo dõi", "grid-3x3-gap", "/theo-doi", Capability.TrackContributions),
        new("Tiếp nhận", "inbox", "/tiep-nhan", Capability.ReadContributions),
        new("Tổng hợp", "kanban", "/tong-hop", Capability.ReadCompilation, IsOfWorkshop: true),
        new("Báo cáo, kỷ yếu", "file-earmark-bar-graph", "/bao-cao", Capability.ViewReports, IsOfWorkshop: true),
        new("Thảo luận", "chat-dots", "/thao-luan", Capability.Discuss, IsOfWorkshop: true),
        new("Thời gian, địa điểm", "calendar-event", "/thoi-gian-dia-diem", Capability.ViewPlans, IsOfWorkshop: true),
        new("Chương trình", "list-ol", "/chuong-trinh", Capability.ViewPlans, IsOfWorkshop: true),
        new("Đại biểu", "people", "/dai-bieu", Capability.ViewDelegates, IsOfWorkshop: true),
        new("Điều hành", "easel", "/dieu-hanh", Capability.RunHall, IsOfWorkshop: true),
        new("Xin phát biểu", "mic", "/phat-bieu", Capability.Discuss, IsOfWorkshop: true),
        new("Kết luận", "check2-square", "/ket-luan", Capability.ViewConclusions, IsOfWorkshop: true),
        new("Sáng kiến", "award", "/sang-kien", Capability.ViewInitiatives),
        new("Văn bản", "journal-text", "/van-ban", Capability.ViewPlans),
        new("Hồ sơ", "folder2-open", "/ho-so", Capability.ReadDossier, IsOfWorkshop: true),
        new("Lưu trữ", "archive", "/luu-tru", Capability.ReadArchives),
        new("Hộp thư đi", "envelope", "/thu", Capability.ManageMail),
        new("Đơn vị", "diagram-3", "/quan-tri/don-vi", Capability.ManageOrganisation),
        new("Nhân sự, tài khoản", "people", "/quan-tri/nhan-su", Capability.ManageOrganisation),
        new("Cài đặt", "gear", "/quan-tri/cai-dat", Capability.ManageSettings),
        new("Ngày nghỉ lễ", "calendar3", "/quan-tri/ngay-nghi", Capability.ManageSettings),
        new("Nhật ký", "list-check", "/quan-tri/nhat-ky", Capability.ViewHistory),
        new("Sao lưu", "database", "/quan-tri/sao-luu", Capability.ManageSettings),
        new("Kiểm tra dữ liệu", "shield-check", "/quan-tri/kiem-tra", Capability.ManageSettings),
    ];

    /// <summary>The pages that each workshop has.</summary>
    public static IEnumerable<NavigationItem> OfWorkshop(ICurrentUser user) => For(user).Where(item => item.IsOfWorkshop);

    public static IEnumerable<NavigationItem> For(ICurrentUser user) => Items.Where(item => item.Capability is not { } needed || user.Can(needed));
}
