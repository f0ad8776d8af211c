using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Reports;

namespace SangKien.Core.Search.Kinds.Papers;

/// <summary>Báo cáo tổng hợp, báo cáo đề dẫn as they stand, a part for each of their sections.</summary>
internal sealed class ReportTextKind : Searchable<Report>
{
    public override int Code => 13;
    public override SearchKind Kind => SearchKind.Report;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user) =>
        db.Reports.VisibleTo(user).Select(report => new SearchRow { Code = Code, ItemId = report.Id, WorkshopId = report.WorkshopId, UnitId = null });

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Reports.Select(report => report.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Reports.AsNoTracking().Where(report => ids.Contains(report.Id)).Select(report => Found(report, report.Workshop.Topic));

    private static SearchText Found(Report report, string topic) =>
        new(report.Id, report.Content.Subject, [.. report.Content.Printed().Select(place => string.Join('\n', place.Section.Paragraphs.Select(paragraph => paragraph.Text).Prepend(place.Section.Title)))])
        {
            WorkshopId = report.WorkshopId,
            OwnerId = report.Id,
            Remark = topic,
        };
}
