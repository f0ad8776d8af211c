using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Home;

/// <summary>A number with its label, where it leads, a line about it and one action.</summary>
public sealed record Tile(string Kind, string Icon, int Number, string Label, string Address)
{
    /// <summary>Out of how many; null for none.</summary>
    public int? Of { get; init; }

    public string Line { get; init; } = "";
    public string Action { get; init; } = "";
}

/// <summary>The tiles of what each role looks after; who holds several roles has the tiles of all.</summary>
public sealed class TilesQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<IReadOnlyList<Tile>> GetAsync(CancellationToken cancellationToken) =>
    [
        .. await PlanTilesAsync(cancellationToken),
        .. user.Can(Capability.TrackContributions) ? await CollectingTilesAsync(cancellationToken) : [],
        .. user.Can(Capability.ManageDelegates) ? await DelegateTilesAsync(cancellationToken) : [],
        .. user.Can(Capability.ManageOrganisation) ? await OrganisationTilesAsync(cancellationToken) : [],
    ];

    private async Task<List<Tile>> PlanTilesAsync(CancellationToken cancellationToken)
    {
        var tiles = new List<Tile>();
        if (!user.Can(Capability.EditPlan) && !user.Can(Capability.ReviewPlan) && !user.Can(Capability.IssueDocument))
            return tiles;
        var plans = await db.Plans.AsNoTracking().VisibleTo(user).GroupBy(plan => plan.Status).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        int Count(params PaperStatus[] states) => states.Sum(state => plans.GetValueOrDefault(state));
        if (user.Can(Capability.EditPlan))
            tiles.Add(new("draft", "file-earmark-richtext", Count(PaperStatus.Draft, PaperStatus.Returned), "Kế hoạch đang soạn", "/ke-hoach") { Line = $"{Count(PaperStatus.Returned)} bị trả lại, {Count(PaperStatus.InReview)} đang trình.", Action = "Mở kế hoạch" });
        if (user.Can(Capability.ReviewPlan))
            tiles.Add(new("one", "file-earmark-richtext", Count(PaperStatus.InReview), "Kế hoạch chờ duyệt", "/ke-hoach") { Line = Count(PaperStatus.InReview) == 0 ? "Không có kế hoạch nào đang trình." : "Đọc bản trình, góp ý hoặc duyệt.", Action = "Xem kế hoạch" });
        if (user.Can(Capability.IssueDocument))
            tiles.Add(new("one", "journal-text", Count(PaperStatus.Approved), "Kế hoạch chờ ban hành", "/ke-hoach") { Line = $"{Count(PaperStatus.Issued)} kế hoạch đã ban hành.", Action = "Cấp số, ban hành" });
        return tiles;
    }

    private async Task<List<Tile>> CollectingTilesAsync(CancellationToken cancellationToken)
    {
        if (await db.Workshops.AsNoTracking().Collecting().Select(workshop => (int?)workshop.Id).FirstOrDefaultAsync(cancellationToken) is not { } workshopId)
            return [];
        var owing = await db.UnitTasks.CountAsync(
            task => task.WorkshopId == workshopId && task.Kind == AssignmentKind.Contribution && task.Part == TaskPart.Lead && task.Status != UnitTaskStatus.Cancelled, cancellationToken);
        var states = await db.Contributions.Where(contribution => contribution.WorkshopId == workshopId).GroupBy(contribution => contribution.Status)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var waiting = states.GetValueOrDefault(ContributionStatus.Submitted);
        var accepted = states.GetValueOrDefault(ContributionStatus.Accepted);
        var sent = new Tile("sent", "send-check", waiting + accepted, "Đơn vị đã nộp tham luận", "/theo-doi") { Of = owing, Line = $"{accepted} bài đã tiếp nhận.", Action = "Mở bảng theo dõi" };
        if (!user.Can(Capability.ReceiveContributions))
            return [sent];

        var list = $"/hoi-thao/{workshopId}/tham-luan/danh-sach?trang-thai={ContributionStatus.Submitted}";
        var received = new Tile("one", "inbox", waiting, "Bài chờ tiếp nhận", list) { Line = waiting == 0 ? "Không có bài nào đang chờ." : "Đọc, tiếp nhận hoặc trả lại.", Action = "Đọc lần lượt" };
        if (!user.Can(Capability.GrantExtension))
            return [sent, received];

        var asked = await db.ExtensionRequests.CountAsync(request => request.WorkshopId == workshopId && request.Status == ExtensionRequestStatus.Waiting, cancellationToken);
        return asked == 0
            ? [sent, received]
            : [sent, received, new("late", "calendar-plus", asked, "Đề nghị gia hạn chờ trả lời", $"/hoi-thao/{workshopId}/gia-han") { Line = "Đồng ý hoặc trả lời lý do.", Action = "Xem đề nghị" }];
    }

    private async Task<List<Tile>> DelegateTilesAsync(CancellationToken cancellationToken) =>
        [new("done", "people", await db.Delegates.CountAsync(cancellationToken), "Đại biểu trong danh sách", "/dai-bieu") { Line = "Cán bộ của Sở và khách mời.", Action = "Mở danh sách" }];

    private async Task<List<Tile>> OrganisationTilesAsync(CancellationToken cancellationToken)
    {
        var units = await db.Units.CountAsync(unit => unit.IsActive, cancellationToken);
        var people = await db.People.CountAsync(person => person.IsActive, cancellationToken);
        var accounts = await db.Users.CountAsync(cancellationToken);
        return
        [
            new("sent", "diagram-3", units, "Phòng, đơn vị", "/quan-tri/don-vi") { Line = "Đang hoạt động.", Action = "Mở danh mục" },
            new("sent", "people", people, "Công chức, viên chức", "/quan-tri/nhan-su") { Line = $"{accounts} người có tài khoản.", Action = "Mở danh mục" },
        ];
    }
}
