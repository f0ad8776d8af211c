using Microsoft.EntityFrameworkCore;
using SangKien.Core.Dossiers;
using SangKien.Core.Programmes;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>Chương trình as it was published.</summary>
internal sealed class ProgrammePart : DossierPart
{
    private static readonly Column<ProgrammeItem>[] Columns =
    [
        new("TT", item => item.Order),
        new("Loại", item => item.Kind),
        new("Nội dung", item => item.Title),
        new("Số phút", item => item.Minutes),
        new("Người thực hiện", item => item.Speaker),
        new("Ghi chú", item => item.Note),
    ];

    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var rows = await dossier.Db.Set<ProgrammeItem>().AsNoTracking()
            .Where(item => item.Programme.WorkshopId == dossier.WorkshopId && item.Programme.PublishedAtUtc != null).OrderBy(item => item.Order).ToListAsync(cancellationToken);
        await dossier.AddListAsync(DossierFolder.Lists, "chuong-trinh", "Chương trình hội thảo", Columns, rows, cancellationToken);
    }
}
