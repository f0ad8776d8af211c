using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.History;

public sealed record ListFilter : ListRequest
{
    [FromQuery(Name = "tu")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "den")]
    public DateOnly? Through { get; init; }

    /// <summary>Identity of the account that acted.</summary>
    [FromQuery(Name = "nguoi")]
    public string? AccountId { get; init; }

    /// <summary>Kind of the object, such as "Plan".</summary>
    [FromQuery(Name = "loai")]
    public string? Subject { get; init; }

    /// <summary>The one object of that kind.</summary>
    [FromQuery(Name = "ma")]
    public int? SubjectId { get; init; }
}

public sealed record ListRow(long Id, DateTime AtUtc, string ActorName, string Subject, int SubjectId, string Summary, string Details, string ChangesJson)
{
    public string SubjectName => SubjectId == 0 ? HistoryWords.SubjectOf(Subject) : $"{HistoryWords.SubjectOf(Subject)} {SubjectId}";

    public IReadOnlyList<HistoryChange> Changes => JsonSerializer.Deserialize<List<HistoryChange>>(ChangesJson)!;

    /// <summary>The changes in one line, for a cell of an export.</summary>
    public string ChangesText => string.Join("; ", Changes.Select(change =>
        $"{HistoryWords.SubjectOf(change.Subject)}, {HistoryWords.FieldOf(change.Field)}: {change.Before ?? "(chưa có)"} → {change.After ?? "(không còn)"}"));
}

public sealed record ListPage(Page<ListRow> Entries, ListFilter Filter)
{
    public required IReadOnlyList<SelectListItem> People { get; init; }
}

public sealed class ListQuery(PortalDbContext db)
{
    private static readonly Column<ListRow>[] Columns =
    [
        new("Thời điểm", row => row.AtUtc),
        new("Người thực hiện", row => row.ActorName),
        new("Việc", row => row.Summary),
        new("Chi tiết", row => row.Details),
        new("Đối tượng", row => row.SubjectName),
        new("Trước và sau", row => row.ChangesText),
    ];

    public async Task<ListPage> GetAsync(ListFilter filter, CancellationToken cancellationToken) =>
        new(await Rows(filter).ToPageAsync(filter, cancellationToken), filter)
        {
            People = await db.Users.OrderBy(account => account.Person.FullName).ThenBy(account => account.Id)
                .Select(account => new SelectListItem(account.Person.FullName, account.Id)).ToListAsync(cancellationToken),
        };

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

        if (filter.AccountId is { } accountId)
            entries = entries.Where(entry => entry.AccountId == accountId);
        if (filter.Subject is { } subject)
            entries = entries.Where(entry => entry.Subject == subject);
        if (filter.SubjectId is { } subjectId)
            entries = entries.Where(entry => entry.SubjectId == subjectId);
        if (Folding.Fold(filter.Search) is { Length: > 0 } words)
            entries = entries.Where(entry => entry.SearchFolded.Contains(words));
        return entries.OrderByDescending(entry => entry.Id).Select(entry =>
            new ListRow(entry.Id, entry.AtUtc, entry.ActorName, entry.Subject, entry.SubjectId, entry.Summary, entry.Details, entry.ChangesJson));
    }
}
