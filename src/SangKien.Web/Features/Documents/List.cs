using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Documents.Nd30;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Documents;

public sealed record ListFilter : ListRequest
{
    [FromQuery(Name = "nam")]
    public int? Year { get; init; }
}

public sealed record ListRow(int Id, int Number, string Symbol, DateOnly IssuedOn, string TypeName, string Subject)
{
    public string SignerName { get; init; } = "";
    public string Recipients { get; init; } = "";
    public string Archive { get; init; } = "";
    public IssuedStatus Status { get; init; }

    public string TypeAndSubject => OutgoingRegisterDocument.TypeAndSubject(TypeName, Subject);

    public string NumberAndSymbol => SangKien.Documents.Nd30.NumberAndSymbol.Format(Number, Symbol);
}

public sealed record ListPage(Page<ListRow> Papers, IReadOnlyList<int> Years);

public sealed class ListQuery(PortalDbContext db, ICurrentUser user)
{
    private static readonly Sorting<IssuedDocument> Order = new Sorting<IssuedDocument>(paper => paper.Id)
        .By("moi-nhat", paper => -paper.Id)
        .By("so", paper => paper.Number)
        .By("ngay", paper => paper.IssuedOn)
        .By("loai", paper => paper.TypeName)
        .By("trich-yeu", paper => paper.Subject)
        .By("nguoi-ky", paper => paper.SignerName);

    /// <summary>The ten columns of the register (Phụ lục IV); those that a register on paper fills in by hand stay empty.</summary>
    internal static IReadOnlyList<Column<ListRow>> Columns { get; } =
    [
        new("Số, ký hiệu văn bản", row => row.NumberAndSymbol),
        new("Ngày tháng văn bản", row => VietnameseDate.Numeric(row.IssuedOn)),
        new("Tên loại và trích yếu nội dung văn bản", row => row.TypeAndSubject),
        new("Người ký", row => row.SignerName),
        new("Nơi nhận văn bản", row => row.Recipients),
        new("Đơn vị, người nhận bản lưu", row => row.Archive),
        new("Số lượng bản", _ => null),
        new("Ngày chuyển", _ => null),
        new("Ký nhận", _ => null),
        new("Ghi chú", row => row.Status == IssuedStatus.InForce ? null : row.Status.Name()),
    ];

    public async Task<ListPage> GetAsync(ListFilter filter, CancellationToken cancellationToken)
    {
        var years = await db.IssuedDocuments.VisibleTo(user).Select(paper => paper.Year).Distinct().OrderDescending().ToListAsync(cancellationToken);
        return new(await Rows(filter).ToPageAsync(filter, cancellationToken), years);
    }

    public IQueryable<ListRow> Rows(ListFilter filter)
    {
        var papers = db.IssuedDocuments.AsNoTracking().VisibleTo(user);
        if (filter.Year is { } year)
            papers = papers.Where(paper => paper.Year == year);
        var folded = Folding.Fold(filter.Search);
        if (folded.Length > 0)
            papers = papers.Where(paper => paper.SubjectFolded.Contains(folded));
        return Order.Apply(papers, filter).Select(paper => new ListRow(paper.Id, paper.Number, paper.Symbol, paper.IssuedOn, paper.TypeName, paper.Subject)
        {
            SignerName = paper.SignerName, Recipients = paper.RecipientsText, Archive = paper.Archive, Status = paper.Status,
        });
    }
}
