using SangKien.Core.Organisation;

namespace SangKien.Core.Reports;

/// <summary>Who sees which report: CS&amp;SHTT all, the Director and the Office those that were once submitted; others read the issued paper.</summary>
public static class ReportVisibility
{
    public static IQueryable<Report> VisibleTo(this IQueryable<Report> reports, ICurrentUser user)
    {
        var writes = user.IsInRole(Roles.CsShtt);
        var reviews = user.IsInRole(Roles.Director) || user.IsInRole(Roles.Office);
        return reports.Where(report => writes || (reviews && report.Revisions.Any()));
    }
}
