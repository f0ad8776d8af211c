using Microsoft.EntityFrameworkCore;
using SangKien.Core.Conclusions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Search.Kinds.Papers;

/// <summary>Kết luận of a notice in force, for those who follow them up; a unit finds its task.</summary>
internal sealed class ConclusionKind : Searchable<Conclusion>
{
    public override int Code => 17;
    public override SearchKind Kind => SearchKind.Conclusion;

    public override IQueryable<SearchRow>? RowsFor(PortalDbContext db, ICurrentUser user)
    {
        if (!user.IsInRole(Roles.CsShtt) && !user.IsInRole(Roles.Office) && !user.IsInRole(Roles.Director))
            return null;
        var workshops = db.WorkshopsVisibleTo(user);
        return db.Conclusions
            .Where(conclusion => workshops.Any(workshop => workshop.Id == conclusion.WorkshopId)
                && db.ClosingPapers.Any(notice => notice.Id == conclusion.ClosingPaperId && notice.Status == PaperStatus.Issued))
            .Select(conclusion => new SearchRow { Code = Code, ItemId = conclusion.Id, WorkshopId = conclusion.WorkshopId, UnitId = conclusion.LeadUnitId });
    }

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Conclusions.Select(conclusion => conclusion.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Conclusions.AsNoTracking().Where(conclusion => ids.Contains(conclusion.Id))
            .Select(conclusion => new SearchText(conclusion.Id, conclusion.Issue, new[] { conclusion.Text, conclusion.Product })
            {
                WorkshopId = conclusion.WorkshopId,
                OwnerId = conclusion.Id,
                UnitId = conclusion.LeadUnitId,
                Remark = conclusion.LeadUnit == null ? "" : conclusion.LeadUnit.Name,
            });
}
