using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;

namespace SangKien.Core.Conclusions.Closing;

/// <summary>Who sees a paper after the workshop: CS&amp;SHTT, which drafts it, always; the Director and the Office from its first submission on.</summary>
public static class ClosingPaperVisibility
{
    public static IQueryable<ClosingPaper> VisibleTo(this IQueryable<ClosingPaper> papers, ICurrentUser user)
    {
        if (user.IsInRole(Roles.CsShtt))
            return papers;
        var reads = user.IsInRole(Roles.Director) || user.IsInRole(Roles.Office);
        return papers.Where(paper => reads && paper.Status != PaperStatus.Draft);
    }

    /// <summary>The paper of the kind that counts: the latest, where an earlier one was revoked.</summary>
    public static IQueryable<ClosingPaper> Latest(this IQueryable<ClosingPaper> papers, int workshopId, ClosingPaperKind kind) =>
        papers.Where(paper => paper.WorkshopId == workshopId && paper.Kind == kind).OrderByDescending(paper => paper.Sequence).Take(1);
}
