using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;
using SangKien.Documents.Nd30;

namespace SangKien.Web.Features.Dossiers.Parts.Outcome;

/// <summary>Kỷ yếu: the very files that were made last.</summary>
internal sealed class ProceedingsPart : DossierPart
{
    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var edition = await dossier.Db.Proceedings.AsNoTracking().Include(edition => edition.Pdf).Include(edition => edition.Docx)
            .SingleOrDefaultAsync(edition => edition.WorkshopId == dossier.WorkshopId && edition.MadeAtUtc != null, cancellationToken);
        if (edition is null)
            return;
        var files = new FileStore(dossier.Db);
        var title = $"{edition.Title}, lập {VietnameseDate.InFull(VietnamTime.DateOf(edition.MadeAtUtc!.Value))}";
        foreach (var file in new[] { edition.Pdf!, edition.Docx! })
        {
            await using var content = files.Open(file);
            var ending = file.Kind.Extension();
            await dossier.Writer.AddAsync([DossierFolder.Outcome], $"ky-yeu{ending}", $"{title} ({ending[1..].ToUpperInvariant()})", content, cancellationToken);
        }
    }
}
