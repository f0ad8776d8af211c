using Microsoft.EntityFrameworkCore;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>Tệp kèm theo: what the last sent text of each contribution names.</summary>
internal sealed class AttachmentsPart : DossierPart
{
    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var files = new FileStore(dossier.Db);
        foreach (var id in await dossier.SentIdsAsync(cancellationToken))
        {
            var contribution = await dossier.SentAsync(id, cancellationToken);
            foreach (var attached in contribution.LastVersion!.Text.Attachments)
            {
                if (await dossier.Db.Files.AsNoTracking().SingleOrDefaultAsync(file => file.Id == attached.FileId, cancellationToken) is not { } file)
                    continue;
                await using var content = files.Open(file);
                await dossier.Writer.AddAsync([DossierFolder.Attachments, contribution.Unit.ShortName], file.Name, $"{contribution.Unit.Name}: {file.Name}", content, cancellationToken);
            }
        }
    }
}
