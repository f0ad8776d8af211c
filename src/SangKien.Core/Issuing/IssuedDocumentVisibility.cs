using SangKien.Core.Organisation;

namespace SangKien.Core.Issuing;

/// <summary>Who sees which issued document: the Office, CS&amp;SHTT and the Director all; others what was delivered to them.</summary>
public static class IssuedDocumentVisibility
{
    public static IQueryable<IssuedDocument> VisibleTo(this IQueryable<IssuedDocument> papers, ICurrentUser user)
    {
        var personId = user.PersonId;
        var seesAll = user.IsInRole(Roles.CsShtt) || user.IsInRole(Roles.Office) || user.IsInRole(Roles.Director);
        return papers.Where(paper => seesAll || paper.Deliveries.Any(delivery => delivery.PersonId == personId));
    }
}
