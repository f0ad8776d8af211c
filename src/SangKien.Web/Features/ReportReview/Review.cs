using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.ReportReview;

public sealed record ReviewPage(int Id, ReportKind Kind, string Topic, ReportRevision Revision, AdministrativeDocument Document)
{
    public IReadOnlyList<PaperSection> Sections => Revision.Content.Parts();
    public CommentForm Comment { get; init; } = new();
    public ReturnForm Return { get; init; } = new();
}

/// <summary>One revision beside another.</summary>
public sealed record ComparePage(int Id, ReportKind Kind, ReportRevision Newer, ReportRevision? Older, IReadOnlyList<int> Numbers, IReadOnlyList<ComparedSection> Sections)
{
    public int Changed => Sections.Count(section => section.IsChanged);
}

public sealed class ReviewQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>The revision under review; null when nothing of the report waits for this user.</summary>
    public async Task<ReviewPage?> GetAsync(int id, CancellationToken cancellationToken)
    {
        var report = await db.Reports.AsNoTracking().AsSplitQuery().VisibleTo(user)
            .Include(report => report.Workshop)
            .Include(report => report.Revisions).ThenInclude(revision => revision.Comments).ThenInclude(comment => comment.Author)
            .Include(report => report.Revisions).ThenInclude(revision => revision.SubmittedBy)
            .Include(report => report.Revisions).ThenInclude(revision => revision.ContentPerson)
            .Include(report => report.Revisions).ThenInclude(revision => revision.FormatPerson)
            .SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report?.LatestRevision is not { } revision)
            return null;
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        return new(id, report.Kind, report.Workshop.Topic, revision, ReportDocument.Compose(revision.Content, agency, PaperPrint.Of(report.Status)));
    }

    /// <param name="other">The revision to compare with; the one before where nothing is asked.</param>
    public async Task<ComparePage?> CompareAsync(int id, int number, int? other, CancellationToken cancellationToken)
    {
        var report = await db.Reports.AsNoTracking().VisibleTo(user).Include(report => report.Revisions).ThenInclude(revision => revision.SubmittedBy)
            .SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report?.Revisions.FirstOrDefault(revision => revision.Number == number) is not { } newer)
            return null;
        var older = report.Revisions.FirstOrDefault(revision => revision.Number == (other ?? number - 1));
        return new(id, report.Kind, newer, older, [.. report.Revisions.Select(revision => revision.Number).Order()], ComparedSection.Between(older?.Content.Parts(), newer.Content.Parts()));
    }
}
