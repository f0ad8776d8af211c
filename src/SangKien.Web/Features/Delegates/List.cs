using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Delegates;

public sealed record DelegatesRequest : ListRequest
{
    public const string GroupName = "nhom";
    public const string StatusName = "trang-thai";
    public const string UnitName = "don-vi";

    [FromQuery(Name = GroupName)]
    public DelegateGroup? Group { get; init; }

    [FromQuery(Name = StatusName)]
    public DelegateStatus? Status { get; init; }

    [FromQuery(Name = UnitName)]
    public int? UnitId { get; init; }
}

public sealed record ListPage
{
    public int WorkshopId { get; init; }
    public DelegatesRequest Request { get; init; } = new();
    public Page<ListRow> Page { get; init; } = new([], 1, 1, 0);

    /// <summary>Everybody on the list by status, whatever the filter.</summary>
    public IReadOnlyDictionary<DelegateStatus, int> Counts { get; init; } = new Dictionary<DelegateStatus, int>();

    public int Total => Counts.Values.Sum();

    /// <summary>The units that have people on the list.</summary>
    public IReadOnlyList<UnitChoice> Units { get; init; } = [];
}

public sealed record UnitChoice(int Id, string Name);

public sealed record ListRow
{
    public int Id { get; init; }
    public string FullName { get; init; } = "";
    public string Post { get; init; } = "";
    public string Organisation { get; init; } = "";
    public DelegateGroup Group { get; init; }
    public DelegateStatus Status { get; init; }
    public string AbsenceReason { get; init; } = "";
    public string Substitute { get; init; } = "";
    public string StandsInFor { get; init; } = "";
    public bool StandsDown { get; init; }
    public DateTime? CheckedInAtUtc { get; init; }
    public string Note { get; init; } = "";

    /// <summary>False for somebody who no longer works at the Sở.</summary>
    public bool IsActive { get; init; }

    public string Remark => string.Join("; ", new[]
    {
        AbsenceReason, Substitute.Length > 0 ? $"{Substitute} dự thay" : "", WorkshopDelegate.StandInRemark(StandsInFor, StandsDown), Note,
    }.Where(text => text.Length > 0));

    internal static IReadOnlyList<Column<ListRow>> Columns { get; } =
    [
        new("Họ và tên", row => row.FullName),
        new("Chức vụ", row => row.Post),
        new("Đơn vị", row => row.Organisation),
        new("Nhóm", row => row.Group),
        new("Trạng thái", row => row.Status),
        new("Lý do vắng", row => row.AbsenceReason),
        new("Người dự thay", row => row.Substitute),
        new("Dự thay cho", row => row.StandsInFor),
        new("Có mặt lúc", row => row.CheckedInAtUtc),
        new("Ghi chú", row => row.Note),
    ];
}

public sealed class ListQuery(PortalDbContext db, ICurrentUser user)
{
    private static readonly Sorting<WorkshopDelegate> Order = new Sorting<WorkshopDelegate>(person => person.Id)
        .By("thu-tu", person => person.ProtocolPlace, person => person.NameKey)
        .By("ten", person => person.NameKey)
        .By("don-vi", person => person.Organisation, person => person.NameKey)
        .By("trang-thai", person => person.Status, person => person.ProtocolPlace);

    public Task<int?> CurrentWorkshopAsync(CancellationToken cancellationToken) =>
        db.CurrentWorkshopAsync(user, cancellationToken);

    public Task<bool> IsVisibleAsync(int workshopId, CancellationToken cancellationToken) =>
        db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken);

    public async Task<ListPage?> GetAsync(int workshopId, DelegatesRequest request, CancellationToken cancellationToken)
    {
        if (!await IsVisibleAsync(workshopId, cancellationToken))
            return null;
        var visible = Visible(workshopId);
        return new()
        {
            WorkshopId = workshopId,
            Request = request,
            Page = await Rows(workshopId, request).ToPageAsync(request, cancellationToken),
            Counts = await visible.GroupBy(person => person.Status)
                .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken),
            Units = await visible.Where(person => person.Person != null).Select(person => person.Person!.Unit).Distinct()
                .OrderBy(unit => unit.Order).Select(unit => new UnitChoice(unit.Id, unit.Name)).ToListAsync(cancellationToken),
        };
    }

    /// <summary>The list as filtered and sorted, without its pages.</summary>
    public IQueryable<ListRow> Rows(int workshopId, DelegatesRequest request)
    {
        var delegates = Visible(workshopId);
        if (request.Group is { } group)
            delegates = delegates.Where(person => person.Group == group);
        if (request.Status is { } status)
            delegates = delegates.Where(person => person.Status == status);
        if (request.UnitId is { } unitId)
            delegates = delegates.Where(person => person.Person!.UnitId == unitId || person.Replaces!.Person!.UnitId == unitId);
        foreach (var word in Folding.Fold(request.Search).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            delegates = delegates.Where(person => person.TextFolded.Contains(word));
        return Order.Apply(delegates, request).Select(person => new ListRow
        {
            Id = person.Id,
            FullName = person.FullName,
            Post = person.Post,
            Organisation = person.Organisation,
            Group = person.Group,
            Status = person.Status,
            AbsenceReason = person.AbsenceReason,
            Substitute = person.Substitute,
            StandsInFor = person.Replaces == null ? "" : person.Replaces.FullName,
            StandsDown = person.Replaces != null && person.Replaces.Status == DelegateStatus.CheckedIn && person.Status != DelegateStatus.CheckedIn,
            CheckedInAtUtc = person.CheckedInAtUtc,
            Note = person.Note,
            IsActive = person.Person == null || person.Person.IsActive,
        });
    }

    private IQueryable<WorkshopDelegate> Visible(int workshopId) =>
        db.Delegates.AsNoTracking().VisibleTo(user).Where(person => person.WorkshopId == workshopId);
}
