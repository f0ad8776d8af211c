using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.History;

public sealed record ListFilter : ListRequest
{
    [FromQuery(Name = "tu")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "den")]
    public DateOnly? Through { get; init; }
}

public sealed record ListRow(DateTime AtUtc, string ActorName, string Summary, string Details);

public sealed record ListPage(Page<ListRow> Entries, ListFilter Filter);

public sealed class ListQuery(PortalDbContext db)
{
    private static readonly Column<ListRow>[] Columns =
    [
        new("Thời điểm", row => row.AtUtc),
        new("Người thực hiện", row => row.ActorName),
        new("Việc", row => row.Summary),
        new("Chi tiết", row => row.Details),
    ];

    public async Task<ListPage> GetAsync(ListFilter filter, CancellationToken cancellationToken) =>
        new(await Rows(filter).ToPageAsync(filter, cancellationToken), filter);

    internal ExportResult<ListRow> Export(ListFilter filter, string format) => new(format, "nhat-ky", "Nhật ký", Columns, Rows(filter));

    private IQueryable<ListRow> Rows(ListFilter filter)
    {
        var entries = db.History.AsNoTracking();
        if (filter.From is { } from)
        {
            var start = VietnamTime.StartOf(from);
            entries = entries.Where(entry => entry.AtUtc >= start);
        }

        if (filter.Through is { } through && through < DateOnly.MaxValue)
        {
            var end = VietnamTime.StartOf(through.AddDays(1));
            entries = entries.Where(entry => entry.AtUtc < end);
        }

        if (Folding.Fold(filter.Search) is { Length: > 0 } words)
            entries = entries.Where(entry => entry.SearchFolded.Contains(words));
        return entries.OrderByDescending(entry => entry.Id).Select(entry => new ListRow(entry.AtUtc, entry.ActorName, entry.Summary, entry.Details));
    }
}
