using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Units;

public sealed record ListFilter : ListRequest
{
    public const string Closed = "ngung";

    [FromQuery(Name = "trang-thai")]
    public string? State { get; init; }
}

public sealed record ListRow(int Id, int Order, string Name, string ShortName, UnitKind Kind, int People, bool IsActive, bool IsExample);

public sealed record ListPage(Page<ListRow> Units, int Active, int Closed);

public sealed class ListQuery(PortalDbContext db)
{
    private static readonly Sorting<Unit> Order = new Sorting<Unit>(unit => unit.Id)
        .By("thu-tu", unit => unit.Order)
        .By("ten", unit => unit.NameFolded)
        .By("loai", unit => unit.Kind);

    private static readonly Column<ListRow>[] Columns =
    [
        new("Thứ tự", row => row.Order),
        new("Tên đơn vị", row => row.Name),
        new("Tên viết tắt", row => row.ShortName),
        new("Loại", row => row.Kind),
        new("Số người", row => row.People),
        new("Đang hoạt động", row => row.IsActive),
    ];

    public async Task<ListPage> GetAsync(ListFilter filter, CancellationToken cancellationToken)
    {
        var active = await db.Units.CountAsync(unit => unit.IsActive, cancellationToken);
        var all = await db.Units.CountAsync(cancellationToken);
        return new(await Rows(filter).ToPageAsync(filter, cancellationToken), active, all - active);
    }

    internal ExportResult<ListRow> Export(ListFilter filter, string format) => new(format, "don-vi", "Đơn vị", Columns, Rows(filter));

    private IQueryable<ListRow> Rows(ListFilter filter)
    {
        var isActive = filter.State != ListFilter.Closed;
        var units = db.Units.AsNoTracking().Where(unit => unit.IsActive == isActive);
        if (Folding.Fold(filter.Search) is { Length: > 0 } words)
            units = units.Where(unit => unit.NameFolded.Contains(words));
        return Order.Apply(units, filter).Select(unit => new ListRow(
            unit.Id, unit.Order, unit.Name, unit.ShortName, unit.Kind,
            db.People.Count(person => person.UnitId == unit.Id && person.IsActive), unit.IsActive, unit.IsExample));
    }
}
