using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Reports;

/// <summary>One report, how it came about, and what may be done with it.</summary>
public sealed record DetailsPage(Report Report, AdministrativeDocument Document)
{
    public ReportRevision? Latest => Report.LatestRevision;
}

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>Null when there is no such report for this user.</summary>
    public async Task<DetailsPage?> GetAsync(int id, CancellationToken cancellationToken)
    {
        var report = await db.Reports.AsNoTracking().AsSplitQuery().VisibleTo(user)
            .Include(report => report.Workshop)
            .Include(report => report.IssuedDocument)
            .Include(report => report.Revisions).ThenInclude(revision => revision.Comments).ThenInclude(comment => comment.Author)
            .Include(report => report.Revisions).ThenInclude(revision => revision.SubmittedBy)
            .Include(report => report.Revisions).ThenInclude(revision => revision.DecidedBy)
            .Include(report => report.Revisions).ThenInclude(revision => revision.ContentPerson)
            .Include(report => report.Revisions).ThenInclude(revision => revision.FormatPerson)
            .SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        return report is null ? null : new(report, ReportDocument.Compose(report.Content, await db.Agencies.AsNoTracking().SingleAsync(cancellationToken), Print(report)));
    }

    private static PaperPrint Print(Report report) => report.IssuedDocument is { } paper
        ? PaperPrint.Issued(new IssuedNumber(paper.Number, paper.Symbol, paper.IssuedOn, paper.IssuedAtUtc), verificationAddress: null)
        : PaperPrint.Of(report.Status);
}

/// <summary>The file of a report that is not issued, made on demand; an issued report has its stored files only.</summary>
public sealed class FileQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>Null when there is no such report for this user.</summary>
    public async Task<(AdministrativeDocument Paper, string Name)?> GetAsync(int id, CancellationToken cancellationToken)
    {
        var report = await db.Reports.AsNoTracking().VisibleTo(user)
            .Where(report => report.Id == id && report.IssuedDocumentId == null)
            .Select(report => new { report.Content, report.Kind, report.Status })
            .SingleOrDefaultAsync(cancellationToken);
        return report is null ? null
            : (ReportDocument.Compose(report.Content, await db.Agencies.AsNoTracking().SingleAsync(cancellationToken), PaperPrint.Of(report.Status)),
                $"bao-cao-{ReportAddress.SegmentOf(report.Kind)}{(report.Status == PaperStatus.Approved ? "-cho-ky" : "-du-thao")}");
    }
}
