using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Reports;

/// <summary>The reports of a workshop and the figures behind them.</summary>
public sealed record OverviewPage(int WorkshopId, string Topic, ReportFigures Figures)
{
    public IReadOnlyDictionary<ReportKind, ReportRow> Reports { get; init; } = new Dictionary<ReportKind, ReportRow>();
}

public sealed record ReportRow(int Id, ReportKind Kind, PaperStatus Status, DateTime EditedAtUtc, int Revisions, string? Citation);

public sealed class OverviewQuery(PortalDbContext db, ICurrentUser user, SynthesisQuery synthesis)
{
    public Task<int?> CurrentWorkshopAsync(CancellationToken cancellationToken) =>
        db.CurrentWorkshopAsync(user, cancellationToken);

    public async Task<OverviewPage?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await synthesis.GetAsync(workshopId, cancellationToken) is not { } data)
            return null;
        var reports = await db.Reports.AsNoTracking().VisibleTo(user).Where(report => report.WorkshopId == workshopId)
            .Select(report => new { report.Id, report.Kind, report.Status, report.EditedAtUtc, Revisions = report.Revisions.Count, report.IssuedDocument })
            .ToListAsync(cancellationToken);
        return new(workshopId, data.Topic, ReportFigures.Of(data))
        {
            Reports = reports.ToDictionary(row => row.Kind, row => new ReportRow(row.Id, row.Kind, row.Status, row.EditedAtUtc, row.Revisions, row.IssuedDocument?.Citation)),
        };
    }
}
