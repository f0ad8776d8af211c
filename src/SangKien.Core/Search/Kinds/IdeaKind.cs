using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search.Kinds;

/// <summary>Ý tưởng as it stands in its contribution.</summary>
internal sealed class IdeaKind : Searchable<Idea>
{
    public override int Code => 1;
    public override SearchKind Kind => SearchKind.Idea;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user) =>
        from contribution in db.Contributions.ReadableAsWritten(user)
        join idea in db.Ideas on contribution.Id equals idea.ContributionId
        select new SearchRow { Code = Code, ItemId = idea.Id, WorkshopId = contribution.WorkshopId, UnitId = contribution.UnitId };

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Ideas.Select(idea => idea.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.Ideas.AsNoTracking().Where(idea => ids.Contains(idea.Id))
            .Select(idea => new SearchText(idea.Id, idea.Title, new[] { idea.Content, idea.Problem, idea.Novelty, idea.Benefit })
            {
                WorkshopId = idea.Contribution.WorkshopId,
                OwnerId = idea.ContributionId,
                UnitId = idea.Contribution.UnitId,
                Remark = idea.Contribution.Unit.Name,
            });
}
