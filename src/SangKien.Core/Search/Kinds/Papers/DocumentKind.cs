using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;

namespace SangKien.Core.Search.Kinds.Papers;

/// <summary>Văn bản đã ban hành, by what the register says of it.</summary>
internal sealed class DocumentKind : Searchable<IssuedDocument>
{
    public override int Code => 6;
    public override SearchKind Kind => SearchKind.Document;

    public override IQueryable<SearchRow> RowsFor(PortalDbContext db, ICurrentUser user) =>
        db.IssuedDocuments.VisibleTo(user).Select(paper => new SearchRow { Code = Code, ItemId = paper.Id, WorkshopId = paper.WorkshopId, UnitId = null });

    internal override IQueryable<int> Ids(PortalDbContext db) => db.IssuedDocuments.Select(paper => paper.Id);

    public override IQueryable<SearchText> Texts(PortalDbContext db, IReadOnlyCollection<int> ids) =>
        db.IssuedDocuments.AsNoTracking().Where(paper => ids.Contains(paper.Id)).Select(paper => Found(paper));

    private static SearchText Found(IssuedDocument paper) => new(paper.Id, paper.Subject, [paper.Citation, paper.SignerName, paper.RecipientsText, paper.EndReason])
    {
        WorkshopId = paper.WorkshopId,
        OwnerId = paper.Id,
        Remark = paper.Citation,
    };
}
