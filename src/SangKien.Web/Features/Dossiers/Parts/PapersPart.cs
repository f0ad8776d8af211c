using Microsoft.EntityFrameworkCore;
using SangKien.Core.Dossiers;
using SangKien.Core.Issuing;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>Văn bản đã ban hành: the very bytes that went out, one file in memory at a time, and their lines of the register.</summary>
internal sealed class PapersPart : DossierPart
{
    private static readonly Column<IssuedDocument>[] Columns =
    [
        new("Số, ký hiệu", paper => paper.NumberAndSymbol),
        new("Ngày", paper => paper.IssuedOn),
        new("Loại", paper => paper.TypeName),
        new("Trích yếu", paper => paper.Subject),
        new("Người ký", paper => paper.SignerName),
        new("Nơi nhận", paper => paper.RecipientsText),
        new("Hiệu lực", paper => paper.Status),
        new("Lý do hết hiệu lực", paper => paper.EndReason),
    ];

    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var papers = await dossier.Db.IssuedDocuments.AsNoTracking().Where(paper => paper.WorkshopId == dossier.WorkshopId)
            .OrderBy(paper => paper.IssuedOn).ThenBy(paper => paper.Number).ThenBy(paper => paper.Id).ToListAsync(cancellationToken);
        foreach (var paper in papers)
        {
            var files = dossier.Db.Set<IssuedFile>().AsNoTracking().Where(file => file.IssuedDocumentId == paper.Id);
            foreach (var id in await files.OrderBy(file => file.Id).Select(file => file.Id).ToListAsync(cancellationToken))
            {
                var file = await files.SingleAsync(file => file.Id == id, cancellationToken);
                await dossier.Writer.AddAsync([DossierFolder.Papers], file.FileName, $"{paper.Citation}: {file.FileName}", target => target.WriteAsync(file.Bytes, cancellationToken).AsTask());
            }
        }

        await dossier.AddListAsync(DossierFolder.Papers, "so-van-ban", "Danh mục văn bản đã ban hành", Columns, papers, cancellationToken);
    }
}
