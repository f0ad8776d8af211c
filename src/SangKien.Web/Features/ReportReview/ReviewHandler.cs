using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Reports;
using SangKien.Web.Features.Shared;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.ReportReview;

/// <summary>Trình duyệt báo cáo tổng hợp và báo cáo đề dẫn.</summary>
public sealed class ReviewHandler(PortalDbContext db, ICurrentUser user, PortalClock clock) : PaperReview<Report, ReportRevision, int>(db, user, clock)
{
    protected override IQueryable<Report> Asked(int key) => Db.Reports.VisibleTo(User).Where(report => report.Id == key);

    protected override string NameOf(Report paper) => $"{ReportAddress.NounOf(paper.Kind)} hội thảo “{paper.Workshop.Topic}”";

    protected override string AddressOf(Report paper) => $"/bao-cao/{paper.Id}";

    protected override bool HasPlace(Report paper, string code) => paper.Content.Parts().Any(known => known.Code == code);
}
