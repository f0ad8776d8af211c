using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search.Kinds;

/// <summary>Tham luận đang bổ sung: readers outside the unit find the text that was sent, with its ideas, and nothing that is being written.</summary>
internal sealed class SupplementedContributionKind : Searchable<Contribution>
{
    public override int Code => 3;
    public override SearchKind Kind => SearchKind.Contribution;

    public override IQueryable<SearchRow>? RowsFor(PortalDbContext db, ICurrentUser user)
    {
        var unitId = user.UnitId;
        return user.IsInRole(Roles.CsShtt) || user.IsInRole(Roles.Director)
            ? db.Contributions.BeingWrittenAgain().Where(contribution => contribution.UnitId != unitId)
                .Select(contribution => new SearchRow { Code = Code, ItemId = contribution.Id, WorkshopId = contribution.WorkshopId, UnitId = contribution.UnitId })
            : null;
    }

    internal override IQueryable<int> Ids(PortalDbContext db) => db.Contributions.Select(contribution => contribution.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids)
    {
        var again = db.Contributions.BeingWrittenAgain().Select(contribution => contribution.Id);
        return db.LastSent(ids).Where(version => again.Contains(version.ContributionId)).Select(version => Found(version));
    }

    private static SearchText Found(ContributionVersion version) => version.Found(
    [
        version.Text.Situation, version.Text.Difficulties, version.Text.Solutions, version.Text.Recommendations,
        .. version.Text.Ideas.SelectMany(idea => new[] { idea.Title, idea.Content, idea.Problem, idea.Novelty, idea.Benefit }),
    ]);
}
