using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Conclusions;
using SangKien.Core.Dossiers;
using SangKien.Core.Reviewing;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts.Outcome;

/// <summary>Kết luận of the notice in force, with who carries them out; their tasks stand among the tasks.</summary>
internal sealed class ConclusionsPart : DossierPart
{
    private static readonly Column<Conclusion>[] Columns =
    [
        new("Mục", conclusion => conclusion.Clause),
        new("Vấn đề", conclusion => conclusion.Issue),
        new("Kết luận", conclusion => conclusion.Text),
        new("Đơn vị chủ trì", conclusion => conclusion.LeadUnit?.Name),
        new("Đơn vị phối hợp", conclusion => string.Join(", ", conclusion.Tasks.Where(task => task.Part == TaskPart.Coordinate).OrderBy(task => task.Unit.Order).Select(task => task.Unit.Name))),
        new("Hạn", conclusion => conclusion.Due?.ClosingMoment),
        new("Sản phẩm", conclusion => conclusion.Product),
        new("Ý tưởng được tiếp nhận", conclusion => conclusion.Idea?.Title),
    ];

    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var inForce = dossier.Db.ClosingPapers.Where(paper => paper.Status == PaperStatus.Issued).Select(paper => paper.Id);
        var rows = await dossier.Db.Conclusions.AsNoTracking().AsSplitQuery()
            .Include(conclusion => conclusion.LeadUnit).Include(conclusion => conclusion.Idea).Include(conclusion => conclusion.Tasks).ThenInclude(task => task.Unit)
            .Where(conclusion => conclusion.WorkshopId == dossier.WorkshopId && inForce.Contains(conclusion.ClosingPaperId)).OrderBy(conclusion => conclusion.Number).ToListAsync(cancellationToken);
        if (rows.Count > 0)
            await dossier.AddListAsync(DossierFolder.Outcome, "ket-luan", "Các kết luận hội thảo", Columns, rows, cancellationToken);
    }
}
