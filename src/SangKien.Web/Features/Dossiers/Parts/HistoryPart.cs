using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Discussion;
using SangKien.Core.Dossiers;
using SangKien.Core.History;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>Nhật ký of the workshop, without what tells of drafts that were never sent and of the units' own notes.</summary>
internal sealed class HistoryPart : DossierPart
{
    private static readonly Column<HistoryEntry>[] Columns =
    [
        new("Số", entry => entry.Id),
        new("Thời điểm", entry => entry.AtUtc),
        new("Người thực hiện", entry => entry.ActorName),
        new("Việc", entry => entry.Summary),
        // The details of a contribution may hold a text that was not chosen.
        new("Chi tiết", entry => entry.Subject == nameof(Contribution) ? "" : entry.Details),
        new("Đối tượng", entry => $"{entry.Subject} {entry.SubjectId}"),
        new("Trước và sau", entry => entry.ChangesJson),
    ];

    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var sent = dossier.Db.Contributions.Where(contribution => contribution.FirstSubmittedAtUtc != null).Select(contribution => contribution.Id);
        var rows = await dossier.Db.History.AsNoTracking()
            .Where(entry => entry.WorkshopId == dossier.WorkshopId && entry.Subject != nameof(Opinion) && (entry.Subject != nameof(Contribution) || sent.Contains(entry.SubjectId)))
            .OrderBy(entry => entry.Id).ToListAsync(cancellationToken);
        await dossier.AddListAsync(DossierFolder.History, "nhat-ky", "Nhật ký của hội thảo", Columns, rows, cancellationToken);
    }
}
