using Microsoft.EntityFrameworkCore;
using SangKien.Core.Dossiers;
using SangKien.Core.Initiatives;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts.Outcome;

/// <summary>Đơn yêu cầu công nhận sáng kiến that were lodged, and which were given up. One that is being prepared is a draft of its unit.</summary>
internal sealed class ApplicationsPart : DossierPart
{
    private static readonly Column<InitiativeCandidate>[] Columns =
    [
        new("Đơn vị", candidate => candidate.Unit.Name),
        new("Tên sáng kiến", candidate => candidate.Title),
        new("Trạng thái", candidate => candidate.Status),
        new("Áp dụng lần đầu", candidate => candidate.FirstAppliedOn),
        new("Nộp đơn", candidate => candidate.LodgedOn),
        new("Lý do không làm tiếp", candidate => candidate.DropReason),
    ];

    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var rows = await dossier.Db.Initiatives.AsNoTracking().Include(candidate => candidate.Unit)
            .Where(candidate => candidate.WorkshopId == dossier.WorkshopId && candidate.Status != InitiativeStatus.Preparing)
            .OrderBy(candidate => candidate.Unit.Order).ThenBy(candidate => candidate.Id).ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return;
        foreach (var candidate in rows.Where(candidate => candidate.Status == InitiativeStatus.Lodged))
        {
            await dossier.AddPaperAsync(
                [DossierFolder.Initiatives, candidate.Unit.ShortName], "don", $"Đơn của {candidate.Unit.Name}: {candidate.Title}",
                ApplicationDocument.Compose(Shown(candidate.Application), candidate.FirstAppliedOn, dossier.Agency.Place, candidate.LodgedOn!.Value), cancellationToken);
        }

        await dossier.AddListAsync(DossierFolder.Initiatives, "ho-so-sang-kien", "Hồ sơ sáng kiến", Columns, rows, cancellationToken);
    }

    /// <summary>What the authors want kept secret does not leave the portal with a dossier.</summary>
    private static ApplicationText Shown(ApplicationText text) =>
        text.Secrets.Length == 0 ? text : text with { Secrets = "Có; lưu tại bản gốc, không đưa vào hồ sơ hội thảo." };
}
