using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Dossiers;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Dossiers.Parts.Outcome;

/// <summary>Biên bản with both signatures: as a paper, and in the bytes for which the signatures stand.</summary>
internal sealed class MinutesPart : DossierPart
{
    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var minutes = await dossier.Db.Minutes.AsNoTracking()
            .SingleOrDefaultAsync(minutes => minutes.WorkshopId == dossier.WorkshopId && minutes.Status == MinutesStatus.SignedByBoth, cancellationToken);
        if (minutes is null)
            return;
        var plan = await dossier.Db.Plans.AsNoTracking().Include(plan => plan.IssuedDocument).Where(plan => plan.WorkshopId == dossier.WorkshopId && plan.IssuedDocumentId != null)
            .OrderByDescending(plan => plan.IssuedDocumentId).FirstAsync(cancellationToken);
        var known = WorkshopPapers.Of(dossier.Workshop, plan, dossier.Agency, VietnamTime.DateOf(minutes.ChairSignedAtUtc!.Value));
        await dossier.AddPaperAsync(
            [DossierFolder.Outcome], "bien-ban", $"Biên bản hội thảo, {minutes.Text.Secretary.Name} và {minutes.Text.Chair.Name} đã ký",
            MinutesDocument.Compose(known.Frame with { IsDraft = false }, known.Day, minutes.Text), cancellationToken);
        await dossier.Writer.AddAsync(
            [DossierFolder.Outcome], "bien-ban-noi-dung.txt", "Nội dung biên bản đã ký: SHA-256 của tệp này là mã mà hai chữ ký xác nhận",
            target => target.WriteAsync(minutes.Text.ToBytes(), cancellationToken).AsTask());
    }
}
