using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Imports;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Imports;

public sealed class UnitImportHandler(PortalDbContext db, ICurrentUser user, PortalClock clock) : ImportHandler(db)
{
    private const string Name = "Tên đơn vị", ShortName = "Tên viết tắt", Kind = "Loại", Order = "Thứ tự";

    private readonly HashSet<string> _taken = [];
    private Dictionary<string, Unit> _known = [];
    private int _next;

    public override IReadOnlyList<SheetColumn> Columns { get; } =
        [new(Name, true, "Đơn vị", "Phòng, đơn vị"), new(ShortName, false, "Viết tắt"), new(Kind), new(Order)];

    protected override async Task PrepareAsync(MappedSheet sheet, CancellationToken cancellationToken)
    {
        _taken.Clear();
        _known = (await Db.Units.ToListAsync(cancellationToken)).ToDictionary(unit => Folding.Fold(unit.Name));
        _next = _known.Values.Select(unit => unit.Order).DefaultIfEmpty().Max() + 1;
    }

    protected override (object Entity, string Note) Take(MappedSheet sheet, SheetRow row)
    {
        var name = Filled(sheet.Cell(row, Name), Name, 200);
        if (!_taken.Add(Folding.Fold(name)))
            throw new RuleException("Tên đơn vị đã có ở một dòng trên.");
        var known = _known.GetValueOrDefault(Folding.Fold(name));
        var shortName = sheet.Cell(row, ShortName) is { Length: > 0 } given ? Limited(given, ShortName, 30) : known?.ShortName ?? "";
        var kind = KindOf(sheet.Cell(row, Kind), known);
        var order = OrderOf(sheet.Cell(row, Order), known);
        if (known is null)
            return (Db.Units.Add(Unit.Create(name, shortName, kind, order)).Entity, "");
        known.Change(name, shortName, kind, order);
        return (known, "");
    }

    protected override Task<IReadOnlyList<Slip>> FinishAsync(string summary)
    {
        Db.History.Add(HistoryEntry.Of<Unit>(0, $"Nhập danh sách đơn vị: {summary}", user, clock.NowUtc));
        return Task.FromResult<IReadOnlyList<Slip>>([]);
    }

    private int OrderOf(string text, Unit? known)
    {
        if (text.Length == 0)
            return known?.Order ?? _next++;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var order) && order is >= 1 and <= 999
            ? order
            : throw new RuleException("Thứ tự phải là số từ 1 đến 999.");
    }

    private static UnitKind KindOf(string text, Unit? known)
    {
        if (text.Length == 0)
            return known?.Kind ?? UnitKind.Department;
        foreach (var kind in Enum.GetValues<UnitKind>())
        {
            if (Folding.Fold(kind.Name()) == Folding.Fold(text))
                return kind;
        }

        throw new RuleException($"Không có loại “{text}”. Các loại: {string.Join("; ", Enum.GetValues<UnitKind>().Select(kind => kind.Name()))}.");
    }
}
