using Microsoft.EntityFrameworkCore;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Data;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search.Kinds.Papers;

/// <summary>Thông báo kết luận or báo cáo kết quả: of each the latest that the person sees, which is the one on its page.</summary>
internal sealed class ClosingTextKind(int code, SearchKind kind, ClosingPaperKind paperKind) : Searchable<ClosingPaper>
{
    public override int Code => code;
    public override SearchKind Kind => kind;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user)
    {
        var seen = Papers(db).VisibleTo(user);
        return seen.Where(paper => !seen.Any(later => later.WorkshopId == paper.WorkshopId && later.Sequence > paper.Sequence))
            .Select(paper => new SearchRow { Code = Code, ItemId = paper.Id, WorkshopId = paper.WorkshopId, UnitId = null });
    }

    internal override IQueryable<int> Ids(PortalDbContext db) => Papers(db).Select(paper => paper.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        Papers(db).AsNoTracking().Where(paper => ids.Contains(paper.Id)).Select(paper => Found(paper, paper.Workshop.Topic));

    private IQueryable<ClosingPaper> Papers(PortalDbContext db) => db.ClosingPapers.Where(paper => paper.Kind == paperKind);

    private static SearchText Found(ClosingPaper paper, string topic) =>
        new(paper.Id, paper.Kind == ClosingPaperKind.Notice ? "Thông báo kết luận" : "Báo cáo kết quả", [.. ClosingSections.Of(paper.Kind, paper.Content).Select(section => string.Join('\n', section.Lines.Prepend(section.Title)))])
        {
            WorkshopId = paper.WorkshopId,
            OwnerId = paper.Id,
            Remark = topic,
        };
}
