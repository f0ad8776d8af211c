using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Reports;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.ReportReview;

public sealed record SubmitPage(int Id, ReportKind Kind, string Topic, int Number, string Signer, SubmitForm Form)
{
    public IReadOnlyList<ReportProblem> Problems { get; init; } = [];
    public IReadOnlyList<SelectListItem> People { get; init; } = [];
}

public sealed class SubmitQuery(PortalDbContext db, ICurrentUser user)
{
    public async Task<SubmitPage?> GetAsync(int id, SubmitForm? typed, CancellationToken cancellationToken)
    {
        var report = await db.Reports.AsNoTracking().VisibleTo(user)
            .Include(report => report.Workshop).Include(report => report.Revisions)
            .SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null)
            return null;
        var choices = await SubmitChoices.ForAsync(report, db, user, cancellationToken);
        return new(id, report.Kind, report.Workshop.Topic, report.Revisions.Count + 1, report.Content.Signing.SignerName, typed ?? choices.Proposed)
        {
            Problems = ReportRules.Problems(report.Content),
            People = choices.People,
        };
    }
}
